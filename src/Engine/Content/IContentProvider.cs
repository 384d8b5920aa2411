namespace DigitalRights.Engine;

/// <summary>Gives the content of a document each time it is asked.</summary>
public interface IContentProvider
{
    /// <summary>The media type, where it is known.</summary>
    string? MediaType { get; }

    /// <summary>A new stream over the content; the caller disposes it.</summary>
    Stream GetStream();

    /// <summary>A new reader of the content as UTF-8 text; the caller disposes it.</summary>
    TextReader GetTextReader();

    /// <summary>The length in bytes.</summary>
    long GetLength();

    /// <summary>The same content under another media type.</summary>
    IContentProvider CloneWithMediaType(string? mediaType);

    /// <summary>A number that differs, in all likelihood, when the content does.</summary>
    Task<int> GetCacheCodeAsync();
}
