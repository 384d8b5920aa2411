namespace DigitalRights.Engine;

/// <summary>A document that carries a record; clones carry the same one.</summary>
public sealed class ObjectDocument<T> : IDocument
    where T : notnull
{
    public ObjectDocument(T obj)
        : this(obj, NormalizedPath.Null, NormalizedPath.Null)
    {
    }

    public ObjectDocument(T obj, IContentProvider? contentProvider)
        : this(obj, NormalizedPath.Null, NormalizedPath.Null, contentProvider)
    {
    }

    public ObjectDocument(T obj, in NormalizedPath destination, IContentProvider? contentProvider = null)
        : this(obj, NormalizedPath.Null, destination, contentProvider)
    {
    }

    public ObjectDocument(
        T obj,
        in NormalizedPath source,
        in NormalizedPath destination,
        IContentProvider? contentProvider = null)
        : this(Guid.NewGuid(), obj, source, destination, contentProvider)
    {
    }

    ObjectDocument(Guid id, T obj, NormalizedPath source, NormalizedPath destination, IContentProvider? contentProvider)
    {
        ArgumentNullException.ThrowIfNull(obj);

        Id = id;
        Object = obj;
        Source = DocumentPaths.Source(source);
        Destination = DocumentPaths.Destination(destination);
        ContentProvider = contentProvider ?? NullContent.Instance;
    }

    /// <inheritdoc/>
    public Guid Id { get; }

    /// <summary>The record.</summary>
    public T Object { get; }

    /// <inheritdoc/>
    public NormalizedPath Source { get; }

    /// <inheritdoc/>
    public NormalizedPath Destination { get; }

    /// <inheritdoc/>
    public IContentProvider ContentProvider { get; }

    /// <inheritdoc/>
    public IDocument Clone(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>>? items,
        IContentProvider? contentProvider = null)
    {
        DocumentPaths.NoItems(items);
        return new ObjectDocument<T>(
            Id,
            Object,
            Source.IsNull ? source : Source,
            destination.IsNull ? Destination : destination,
            contentProvider ?? ContentProvider);
    }

    /// <summary>The source.</summary>
    public override string ToString() => Source.FullPath;
}
