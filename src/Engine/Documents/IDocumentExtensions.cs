namespace DigitalRights.Engine;

/// <summary>Reading a document's content.</summary>
public static class IDocumentExtensions
{
    /// <summary>A new stream over the content; the caller disposes it.</summary>
    public static Stream GetContentStream(this IDocument document) => document.ContentProvider.GetStream();

    /// <summary>A new reader of the content as text; the caller disposes it.</summary>
    public static TextReader GetContentTextReader(this IDocument document) => document.ContentProvider.GetTextReader();

    /// <summary>The content as text.</summary>
    public static async Task<string> GetContentStringAsync(this IDocument document)
    {
        using var reader = document.GetContentTextReader();
        return await reader.ReadToEndAsync();
    }
}
