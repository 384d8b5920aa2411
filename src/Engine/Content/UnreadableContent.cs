namespace DigitalRights.Engine;

/// <summary>The content of what cannot or must not be read: whoever asks for it is told why.</summary>
sealed class UnreadableContent(string obstacle) : IContentProvider
{
    public string? MediaType => null;

    public Stream GetStream() => throw Refusal();

    public TextReader GetTextReader() => throw Refusal();

    public long GetLength() => throw Refusal();

    public IContentProvider CloneWithMediaType(string? mediaType) => this;

    public Task<int> GetCacheCodeAsync() => throw Refusal();

    IOException Refusal() => new(obstacle);
}
