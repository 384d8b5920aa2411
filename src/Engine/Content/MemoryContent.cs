namespace DigitalRights.Engine;

/// <summary>Content held as bytes.</summary>
public sealed class MemoryContent(byte[] buffer, string? mediaType) : IContentProvider
{
    public MemoryContent(byte[] buffer)
        : this(buffer, null)
    {
    }

    /// <inheritdoc/>
    public string? MediaType { get; } = mediaType;

    /// <inheritdoc/>
    public Stream GetStream() => new MemoryStream(buffer, writable: false);

    /// <inheritdoc/>
    public TextReader GetTextReader() => new StreamReader(GetStream());

    /// <inheritdoc/>
    public long GetLength() => buffer.Length;

    /// <inheritdoc/>
    public IContentProvider CloneWithMediaType(string? mediaType) => new MemoryContent(buffer, mediaType);

    /// <inheritdoc/>
    public Task<int> GetCacheCodeAsync() => ContentMeasures.CacheCodeAsync(GetStream());
}
