namespace DigitalRights.Engine;

/// <summary>Makes content.</summary>
public static class IExecutionContextGetContentProviderExtensions
{
    /// <summary>Content held as text.</summary>
    public static IContentProvider GetContentProvider(this IExecutionContext executionContext, string content, string? mediaType = null) =>
        new StringContent(content, mediaType);

    /// <summary>Lazy content: the delegate gives a new stream at every read.</summary>
    public static IContentProvider GetContentProvider(
        this IExecutionContext executionContext, Func<Stream> getStream, string? mediaType = null) =>
        new DelegateContent(getStream, mediaType);

    /// <summary>Content held as bytes.</summary>
    public static IContentProvider GetContentProvider(this IExecutionContext executionContext, byte[] buffer, string? mediaType = null) =>
        new MemoryContent(buffer, mediaType);
}
