namespace DigitalRights.Engine;

/// <summary>The content of a file, opened at every read.</summary>
sealed class FileContent(string path, string? mediaType) : IContentProvider
{
    public string? MediaType { get; } = mediaType;

    public Stream GetStream() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);

    public TextReader GetTextReader() => new StreamReader(GetStream());

    public long GetLength() => new FileInfo(path).Length;

    public IContentProvider CloneWithMediaType(string? mediaType) => new FileContent(path, mediaType);

    public Task<int> GetCacheCodeAsync() => ContentMeasures.CacheCodeAsync(GetStream());
}
