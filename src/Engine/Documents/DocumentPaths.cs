namespace DigitalRights.Engine;

/// <summary>What a document asks of the values it is given.</summary>
static class DocumentPaths
{
    public static NormalizedPath Source(NormalizedPath source) =>
        source.IsNull || source.IsAbsolute
            ? source
            : throw new ArgumentException($"Document sources must be absolute ({source})", nameof(source));

    public static NormalizedPath Destination(NormalizedPath destination) =>
        destination.IsNull || destination.IsRelative
            ? destination
            : throw new ArgumentException(
                $"Document destinations must be relative to the output path ({destination})", nameof(destination));

    public static void NoItems(IEnumerable<KeyValuePair<string, object>>? items)
    {
        if (items is not null && items.Any())
        {
            throw new NotSupportedException("Documents carry records (ObjectDocument), not metadata items.");
        }
    }
}
