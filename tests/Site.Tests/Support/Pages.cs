using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DigitalRights.Site.Tests.Support;

/// <summary>Reads pages as the standard asks: the first fault of a page is a failure that names it.</summary>
static class Pages
{
    static readonly HtmlParserOptions Strict = new() { IsStrictMode = true, IsKeepingSourceReferences = true };

    public static IHtmlDocument Read(string file)
    {
        try
        {
            return new HtmlParser(Strict).ParseDocument(File.ReadAllText(file));
        }
        catch (HtmlParseException e)
        {
            throw new InvalidDataException($"{file}({e.Position.Line},{e.Position.Column}): {e.Message}", e);
        }
    }

    /// <summary>Every page of a site by its path, in ordinal order.</summary>
    public static IReadOnlyDictionary<string, IHtmlDocument> ReadAll(string folder) =>
        Folder.Files(folder).Where(f => f.EndsWith(".html", StringComparison.Ordinal)).AsParallel().AsOrdered()
            .Select(f => KeyValuePair.Create(f, Read(Path.Combine(folder, f))))
            .ToList().ToDictionary(StringComparer.Ordinal);

    /// <summary>The text of an element with white space as a reader sees it.</summary>
    public static string Words(AngleSharp.Dom.INode node) =>
        string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
