using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace DigitalRights.Site.Verification;

/// <summary>Reads a finished page as a browser would. The only place that uses AngleSharp, which has an IDocument of its own.</summary>
static class PageReader
{
    // Whatever is not looked at is not kept: comments, the texts of scripts and styles, positions, and attributes of other names.
    static readonly HtmlParserOptions Options = new()
    {
        DisableElementPositionTracking = true,
        SkipComments = true,
        SkipScriptText = true,
        SkipRawText = true,
        ShouldEmitAttribute = static (ref _, name) => IsLookedAt(name.Span),
    };

    public static PageMarks Read(ArraySegment<byte> html)
    {
        using var page = new HtmlParser(Options).ParseDocument(html.AsMemory(), Encoding.UTF8);
        List<string> ids = [], styled = [], loaded = [];
        var links = new HashSet<string>(StringComparer.Ordinal);
        var headings = new List<PageHeading>();
        foreach (var element in page.All)
        {
            if (element.Attributes.Length > 0) ReadAttributes(element, ids, links, styled, loaded);
            if (element.LocalName is ['h', >= '1' and <= '6']) headings.Add(new(element.LocalName[1] - '0', element.TextContent.Trim()));
        }
        return new(ids, links, headings, styled, loaded);
    }

    static void ReadAttributes(IElement element, List<string> ids, HashSet<string> links, List<string> styled, List<string> loaded)
    {
        if (element.GetAttribute("id") is { } id) ids.Add(id);
        var source = element.GetAttribute("src");
        if ((element.GetAttribute("href") ?? source) is { } address)
        {
            links.Add(address);
            if (source is not null || IsLoaded(element)) loaded.Add(source ?? address);
        }
        if (element.Attributes.Any(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal)))
        {
            styled.Add(element.LocalName);
        }
    }

    /// <summary>Whether a browser fetches what the element leads to by itself.</summary>
    static bool IsLoaded(IElement element) => element.LocalName == "link" && element.GetAttribute("rel") is "stylesheet" or "icon";

    static bool IsLookedAt(ReadOnlySpan<char> attribute) =>
        attribute is "id" or "href" or "src" or "rel" or "style" || attribute.StartsWith("on", StringComparison.Ordinal);
}
