using System.Diagnostics.CodeAnalysis;

namespace DigitalRights.Engine;

/// <summary>Makes a document of a record.</summary>
public static class ObjectToDocumentExtensions
{
    /// <summary>
    /// A document that carries <paramref name="obj"/>, under its own type even where <typeparamref name="T"/> is a wider one.
    /// </summary>
    public static IDocument ToDocument<T>(
        this T obj,
        in NormalizedPath source,
        in NormalizedPath destination,
        IContentProvider? contentProvider = null)
        where T : notnull =>
        Wrap(obj, source, destination, contentProvider);

    /// <inheritdoc cref="ToDocument{T}(T, in NormalizedPath, in NormalizedPath, IContentProvider?)"/>
    public static IDocument ToDocument<T>(this T obj, in NormalizedPath destination, IContentProvider? contentProvider = null)
        where T : notnull =>
        Wrap(obj, NormalizedPath.Null, destination, contentProvider);

    /// <inheritdoc cref="ToDocument{T}(T, in NormalizedPath, in NormalizedPath, IContentProvider?)"/>
    public static IDocument ToDocument<T>(this T obj, IContentProvider? contentProvider = null)
        where T : notnull =>
        Wrap(obj, NormalizedPath.Null, NormalizedPath.Null, contentProvider);

    [UnconditionalSuppressMessage("AOT", "IL3050",
        Justification = "All classes share one code of ObjectDocument, and records are classes.")]
    static IDocument Wrap<T>(T obj, in NormalizedPath source, in NormalizedPath destination, IContentProvider? contentProvider)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(obj);

        if (obj is IDocument document)
        {
            return document.Clone(source, destination, null, contentProvider);
        }

        if (typeof(T) == obj.GetType())
        {
            return new ObjectDocument<T>(obj, source, destination, contentProvider);
        }

        var type = typeof(ObjectDocument<>).MakeGenericType(obj.GetType());
        return (IDocument)Activator.CreateInstance(type, obj, source, destination, contentProvider)!;
    }
}
