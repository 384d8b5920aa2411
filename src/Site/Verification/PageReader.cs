using AngleSharp.Html.Parser;

namespace DigitalRights.Site.Verification;

/// <summary>Reads a finished page as a browser would. The only place that uses AngleSharp, which has an IDocument of its own.</summary>
static class PageReader
{
    public static PageMarks Read(Stream html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        return new(
            [.. page.QuerySelectorAll("[id]").Select(e => e.Id!)],
            [.. page.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).Distinct()],
            [.. page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => new PageHeading(h.LocalName[1] - '0', h.TextContent.Trim()))],
            [
                .. page.QuerySelectorAll("*")
                    .Where(e => e.Attributes.Any(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal)))
                    .Select(e => e.LocalName),
            ],
            [
                .. page.QuerySelectorAll("[src], link[rel=stylesheet], link[rel=icon]")
                    .Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!),
            ]);
    }
}
