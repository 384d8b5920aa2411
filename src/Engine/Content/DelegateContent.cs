namespace DigitalRights.Engine;

/// <summary>Lazy content: the delegate runs at every read, possibly on several threads at once, and gives a new stream each time.</summary>
public sealed class DelegateContent(Func<Stream> getStream, string? mediaType) : IContentProvider
{
    public DelegateContent(Func<Stream> getStream)
        : this(getStream, null)
    {
    }

    /// <inheritdoc/>
    public string? MediaType { get; } = mediaType;

    /// <inheritdoc/>
    public Stream GetStream() => getStream() ?? Stream.Null;

    /// <inheritdoc/>
    public TextReader GetTextReader() => new StreamReader(GetStream());

    /// <inheritdoc/>
    public long GetLength() => ContentMeasures.Length(GetStream());

    /// <inheritdoc/>
    public IContentProvider CloneWithMediaType(string? mediaType) => new DelegateContent(getStream, mediaType);

    /// <inheritdoc/>
    public Task<int> GetCacheCodeAsync() => ContentMeasures.CacheCodeAsync(GetStream());
}
