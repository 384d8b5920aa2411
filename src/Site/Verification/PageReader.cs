using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DigitalRights.Site.Verification;

/// <summary>Reads a finished page as a browser would. The only place that uses AngleSharp, which has an IDocument of its own.</summary>
static class PageReader
{
    public static FinishedPage Read(string path, Stream html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        return new(
            path,
            ids.ToHashSet(StringComparer.Ordinal),
            [.. page.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).Distinct()],
            [
                .. ids.GroupBy(i => i).Where(g => g.Count() > 1).Select(g => $"{path}: the id '{g.Key}' stands {g.Count()} times."),
                .. Headings(path, page),
                .. page.QuerySelectorAll("[style], [onclick], [onload]").Select(e => $"{path}: <{e.LocalName}> has a style or a script of its own."),
                .. page.QuerySelectorAll("[src], link[rel=stylesheet], link[rel=icon]").Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!)
                    .Where(a => a.Contains("//", StringComparison.Ordinal)).Select(a => $"{path}: '{a}' would be loaded from elsewhere."),
            ]);
    }

    static IEnumerable<string> Headings(string path, IHtmlDocument page)
    {
        var level = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var next = heading.LocalName[1] - '0';
            if (next > level + 1) yield return $"{path}: the heading '{heading.TextContent.Trim()}' skips a level.";
            if (next == 1 && level > 0) yield return $"{path}: there is a second main heading, '{heading.TextContent.Trim()}'.";
            level = next;
        }
        if (level == 0) yield return $"{path}: there is no heading.";
    }
}
