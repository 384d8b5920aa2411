using System.Text.RegularExpressions;
using AngleSharp.Dom;
using DigitalRights.Site.Tests.Verification;

namespace DigitalRights.Site.Tests.RealSite;

/// <summary>What holds for every page. That each is well-formed is seen when they are read, in <see cref="RealBuild"/>.</summary>
[Collection(RealSiteGroup.Name)]
public sealed partial class PageTests(RealBuild site)
{
    [Fact]
    public void Ids_are_unique() => Assert.All(
        site.Pages,
        page => Assert.Empty(page.Value.QuerySelectorAll("[id]").GroupBy(e => e.Id)
            .Where(g => g.Count() > 1).Select(g => $"{page.Key}#{g.Key}")));

    [Fact]
    public void A_browser_sees_the_marks_that_are_checked_while_a_page_is_written() => Assert.All(site.Pages.Keys, path =>
        MarksAssert.SeenAlike(File.ReadAllBytes(Path.Combine(site.Output, path))));

    [Fact]
    public void Names_of_regions_and_tables_are_those_of_elements_that_exist() => Assert.All(
        site.Pages,
        page => Assert.All(
            page.Value.QuerySelectorAll("[aria-labelledby], [aria-describedby]")
                .SelectMany(e => (e.GetAttribute("aria-labelledby") ?? e.GetAttribute("aria-describedby")!).Split(' ')),
            id => Assert.True(page.Value.GetElementById(id) is not null, $"{page.Key}#{id}")));

    [Fact]
    public void There_is_one_main_heading_and_no_heading_skips_a_level() => Assert.All(site.Pages, page =>
    {
        var levels = page.Value.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();
        Assert.True(levels.Count > 0 && levels[0] == 1 && levels.Count(l => l == 1) == 1, page.Key);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, page.Key));
    });

    [Fact]
    public void Every_page_says_what_it_is() => Assert.All(site.FullPages, page =>
    {
        // A source keeps the title that others gave it, with a translation.
        var longest = page.Key.StartsWith("sources/", StringComparison.Ordinal) ? 450 : 200;
        Assert.True(page.Value.Title is { Length: > 0 } title && title.Length < longest, page.Key);
        Assert.True(page.Value.QuerySelector("meta[name=description]")?.GetAttribute("content") is { Length: > 20 }, page.Key);
        Assert.Equal("en", page.Value.DocumentElement.GetAttribute("lang"));
        Assert.Equal("utf-8", page.Value.QuerySelector("meta[charset]")!.GetAttribute("charset"));
        Assert.NotNull(page.Value.QuerySelector("meta[name=viewport]"));
    });

    [Fact]
    public void Titles_tell_pages_apart() =>
        Assert.Empty(site.FullPages.Where(p => !p.Key.StartsWith("sources/", StringComparison.Ordinal))
            .GroupBy(p => p.Value.Title).Where(g => g.Count() > 1).Select(g => string.Join(", ", g.Select(p => p.Key))));

    [Fact]
    public void The_first_thing_on_every_page_skips_to_its_content() => Assert.All(
        site.FullPages.Where(p => !p.Key.StartsWith("embed/", StringComparison.Ordinal)), page =>
    {
        var first = page.Value.QuerySelectorAll("a, button, input").First();
        Assert.Equal("#page-body", first.GetAttribute("href"));
        Assert.Equal("main", page.Value.GetElementById("page-body")?.LocalName);
    });

    [Fact]
    // Which explains how to write them.
    public void No_binding_or_citation_is_left_unresolved() => Assert.All(site.Pages.Where(p => p.Key != "contribute/index.html"), page =>
    {
        var words = string.Concat(page.Value.Body!.Descendants<IText>()
            .Where(t => t.ParentElement!.Closest("code") is null).Select(t => t.Data));
        Assert.False(words.Contains("[[", StringComparison.Ordinal) || words.Contains("]]", StringComparison.Ordinal)
            || words.Contains("[@", StringComparison.Ordinal), page.Key);
    });

    [Fact]
    public void Nothing_is_loaded_from_elsewhere_or_runs_within_the_page() => Assert.All(site.Pages, page =>
    {
        Assert.All(
            page.Value.QuerySelectorAll("[src], [srcset], [poster], form[action], link[href]:not([rel=canonical]):not([rel=alternate])")
                .Select(e => e.GetAttribute("src") ?? e.GetAttribute("action")
                    ?? e.GetAttribute("srcset") ?? e.GetAttribute("poster") ?? e.GetAttribute("href")!),
            loaded => Assert.False(loaded.Contains("//", StringComparison.Ordinal) || loaded.Contains(':', StringComparison.Ordinal),
                $"{page.Key}: {loaded}"));
        Assert.Empty(page.Value.QuerySelectorAll("script:not([src]), style, iframe, object, embed"));
        Assert.All(page.Value.QuerySelectorAll("form[action]"),
            form => Assert.EndsWith("search/index.html", form.GetAttribute("action"), StringComparison.Ordinal));
        Assert.All(page.Value.All.SelectMany(e => e.Attributes),
            a => Assert.False(a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal), $"{page.Key}: {a.Name}"));
    });

    [Fact]
    public void Scripts_load_nothing_and_make_no_markup_of_text() => Assert.All(
        site.Files.Where(f => f.EndsWith(".js", StringComparison.Ordinal)
            && !f.StartsWith("assets/search/", StringComparison.Ordinal) && f != "assets/search-index.js"),
        file => Assert.DoesNotMatch(UnsafeScript(), site.Text(file)));

    [Fact]
    public void Styles_load_nothing_from_elsewhere() => Assert.All(
        site.Files.Where(f => f.EndsWith(".css", StringComparison.Ordinal)),
        file => Assert.DoesNotMatch(LoadedFromElsewhere(), site.Text(file)));

    [Fact]
    public void Every_table_names_its_columns() => Assert.All(
        site.Pages.SelectMany(p => p.Value.QuerySelectorAll("table").Select(t => (p.Key, Table: t))),
        found => Assert.True(found.Table.QuerySelector("th[scope=col]") is not null, found.Key));

    [Fact]
    public void Every_picture_that_is_read_out_has_words() => Assert.All(
        site.Pages.SelectMany(p => p.Value.QuerySelectorAll("svg:not([aria-hidden=true])").Select(s => (p.Key, Picture: s))),
        found => Assert.True(found.Picture.GetAttribute("aria-label") is { Length: > 0 }
            || found.Picture.GetAttribute("aria-labelledby") is { Length: > 0 }
            || found.Picture.QuerySelector("title") is not null, found.Key));

    [GeneratedRegex(
        @"\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|import|eval|Function|innerHTML|outerHTML|insertAdjacentHTML"
        + @"|localStorage|sessionStorage|cookie|document\.write)\b")]
    private static partial Regex UnsafeScript();

    [GeneratedRegex(@"@import|url\(\s*[""']?(https?:)?//", RegexOptions.IgnoreCase)]
    private static partial Regex LoadedFromElsewhere();
}
