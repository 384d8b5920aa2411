namespace DigitalRights.Engine;

/// <summary>A document with nothing but content.</summary>
sealed class Document(Guid id, NormalizedPath source, NormalizedPath destination, IContentProvider? contentProvider) : IDocument
{
    public Guid Id { get; } = id;

    public NormalizedPath Source { get; } = DocumentPaths.Source(source);

    public NormalizedPath Destination { get; } = DocumentPaths.Destination(destination);

    public IContentProvider ContentProvider { get; } = contentProvider ?? NullContent.Instance;

    public IDocument Clone(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>>? items,
        IContentProvider? contentProvider = null)
    {
        DocumentPaths.NoItems(items);
        return new Document(
            Id,
            Source.IsNull ? source : Source,
            destination.IsNull ? Destination : destination,
            contentProvider ?? ContentProvider);
    }

    public override string ToString() => Source.FullPath;
}
