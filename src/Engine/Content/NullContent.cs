namespace DigitalRights.Engine;

/// <summary>The content of a document that was given none.</summary>
sealed class NullContent(string? mediaType) : IContentProvider
{
    public static NullContent Instance { get; } = new(null);

    public string? MediaType { get; } = mediaType;

    public Stream GetStream() => Stream.Null;

    public TextReader GetTextReader() => TextReader.Null;

    public long GetLength() => 0;

    public IContentProvider CloneWithMediaType(string? mediaType) => new NullContent(mediaType);

    public Task<int> GetCacheCodeAsync() => Task.FromResult(0);
}
