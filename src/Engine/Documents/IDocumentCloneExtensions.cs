namespace DigitalRights.Engine;

/// <summary>Shorter forms of <see cref="IDocument.Clone"/>.</summary>
public static class IDocumentCloneExtensions
{
    /// <summary>A clone with a destination and content, and a source where the document has none.</summary>
    public static IDocument Clone(
        this IDocument document,
        in NormalizedPath source,
        in NormalizedPath destination,
        IContentProvider? contentProvider = null) =>
        document.Clone(source, destination, null, contentProvider);

    /// <summary>A clone with a destination and content.</summary>
    public static IDocument Clone(
        this IDocument document,
        in NormalizedPath destination,
        IContentProvider? contentProvider = null) =>
        document.Clone(NormalizedPath.Null, destination, null, contentProvider);

    /// <summary>A clone with other content.</summary>
    public static IDocument Clone(this IDocument document, IContentProvider contentProvider) =>
        document.Clone(NormalizedPath.Null, NormalizedPath.Null, null, contentProvider);
}
