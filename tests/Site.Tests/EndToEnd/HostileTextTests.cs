using System.Text.Json.Nodes;
using DigitalRights.Site.Tests.Support;
using DigitalRights.Site.Tests.Verification;

namespace DigitalRights.Site.Tests.EndToEnd;

/// <summary>Whatever stands in the input is text: on the pages, in the feed, and in a spreadsheet.</summary>
public sealed class HostileTextTests(HostileTextTests.Built site) : IClassFixture<HostileTextTests.Built>
{
    static readonly string[] Harmful = ["iframe", "object", "embed", "img", "style", "base", "b", "i"];

    [Fact]
    public void No_page_has_an_element_that_was_written_in_a_text() =>
        Assert.All(site.Pages, page => Assert.Empty(page.Value.All
            .Where(e => e.LocalName != "base" || e.HasAttribute("href")).Select(e => e.LocalName).Intersect(Harmful)));

    [Fact]
    public void A_browser_sees_the_marks_that_are_checked_while_a_page_is_written() => Assert.All(site.Pages.Keys, path =>
        MarksAssert.SeenAlike(File.ReadAllBytes(Path.Combine(site.Output, path))));

    [Fact]
    public void Every_script_is_a_file_of_the_theme_or_holds_data()
    {
        var all = site.Pages.SelectMany(p => p.Value.Scripts).ToLookup(s => s.Type == "application/ld+json");
        var (data, scripts) = (all[true].ToList(), all[false]);

        Assert.All(scripts, script => Assert.Matches(@"^(\.\./)*assets/[a-z-]+\.js$", script.GetAttribute("src")));
        Assert.All(data, script => Assert.DoesNotContain('<', script.TextContent));
        Assert.Contains(data, script => JsonNode.Parse(script.TextContent)!["@graph"]!.AsArray()
            .Any(n => ((string?)n!["name"])?.Contains("<script>alert('title')</script>", StringComparison.Ordinal) == true));
    }

    [Fact]
    public void No_element_has_an_attribute_that_runs_or_styles() => Assert.All(
        site.Pages.SelectMany(p => p.Value.All).SelectMany(e => e.Attributes),
        a => Assert.False(a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name is "style" or "srcdoc", a.Name));

    [Fact]
    public void Every_link_stays_or_leads_to_the_web() => Assert.All(
        site.Pages.SelectMany(p => p.Value.QuerySelectorAll("[href], [src]")).Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!),
        link => Assert.True(!Uri.TryCreate(link, UriKind.Absolute, out var address)
            || link.StartsWith('/') || address.Scheme is "https" or "http" or "mailto", link));

    [Theory]
    [InlineData("facts/aa/hostile/index.html", "title", "fact", "locator", "note", "holder",
        "says", "alias", "citation", "stage", "for", "penalty", "date", "code", "head", "cell")]
    [InlineData("facts/aa/minus/index.html", "person", "variant", "act", "charge", "article", "sentence", "outcome")]
    [InlineData("facts/aa/tab/index.html", "target", "area", "reason", "holder", "assessed")]
    [InlineData("facts/aa/spoken/index.html", "speaker", "office", "quote")]
    [InlineData("facts/aa/platform/index.html", "operator")]
    [InlineData("facts/region/statistic/index.html", "publisher", "edition")]
    [InlineData("countries/alpha/index.html", "name", "summary", "cited")]
    [InlineData("essays/hostile/index.html", "essay", "question", "body", "heading", "quotation", "place", "fence", "indented", "unknown")]
    [InlineData("sources/test-report/index.html", "source", "author", "publisher", "container", "consulted", "reliability", "rests")]
    [InlineData("indicators/people/index.html", "indicator", "definition",
        "unit", "more", "year", "licence", "attribution", "break", "note")]
    [InlineData("compare/sample/index.html", "question", "note", "label", "detail", "locator")]
    [InlineData("glossary/index.html", "term", "definition", "also")]
    [InlineData("topics/rules/index.html", "topic")]
    [InlineData("methodology/index.html", "page", "method")]
    public void Readers_see_it_as_it_was_written(string page, params string[] places)
    {
        var text = Pages.Words(site.Pages[page].QuerySelector("main")!);

        Assert.All(places, place => Assert.Contains($"<script>alert('{place}')</script>", text, StringComparison.Ordinal));
    }

    [Fact]
    public void No_cell_of_a_table_file_is_a_formula() => Assert.All(
        Folder.Files(site.Output).Where(f => f.EndsWith(".csv", StringComparison.Ordinal))
            .SelectMany(f => CsvRows.Read(site.Text(f))).SelectMany(row => row),
        cell => Assert.False(cell.Length > 1 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal)
            && !decimal.TryParse(cell, out _), cell));

    public sealed class Built() : CaseSite("hostile-text-everywhere");
}
