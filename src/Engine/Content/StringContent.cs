using System.Text;

namespace DigitalRights.Engine;

/// <summary>Content held as text; its stream is UTF-8 without a byte order mark.</summary>
public sealed class StringContent(string content, string? mediaType) : IContentProvider
{
    public StringContent(string content)
        : this(content, null)
    {
    }

    /// <inheritdoc/>
    public string? MediaType { get; } = mediaType;

    /// <inheritdoc/>
    public Stream GetStream() => new MemoryStream(Encoding.UTF8.GetBytes(content), writable: false);

    /// <inheritdoc/>
    public TextReader GetTextReader() => new StringReader(content);

    /// <inheritdoc/>
    public long GetLength() => Encoding.UTF8.GetByteCount(content);

    /// <inheritdoc/>
    public IContentProvider CloneWithMediaType(string? mediaType) => new StringContent(content, mediaType);

    /// <inheritdoc/>
    public Task<int> GetCacheCodeAsync() => ContentMeasures.CacheCodeAsync(GetStream());
}
