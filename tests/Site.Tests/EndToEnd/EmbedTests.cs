using AngleSharp.Html.Parser;
using DigitalRights.Site.Tests.Publishing;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.EndToEnd;

/// <summary>What others show within their pages stands by itself, sends search engines to the whole page, and is offered there.</summary>
public sealed class EmbedTests : IDisposable
{
    readonly TemporaryFolder _root = SmallSite.Copy();

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData("facts/aa/sample-law/", "embed/fact/aa/sample-law/")]
    [InlineData("compare/sample-law-exists/", "embed/compare/sample-law-exists/")]
    [InlineData("indicators/people/", "embed/indicator/people/")]
    public async Task A_page_has_one_and_the_code_for_it(string page, string embed)
    {
        (await InProcess.BuildAsync(_root, "-s", "Host=example.org")).MustSucceed();
        var parser = new HtmlParser();
        var whole = parser.ParseDocument(File.ReadAllText(_root[$"output/{page}index.html"]));
        var small = parser.ParseDocument(File.ReadAllText(_root[$"output/{embed}index.html"]));

        Assert.Equal($"https://example.org/{page}", small.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("noindex", small.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Empty(small.Scripts);
        Assert.Equal(whole.QuerySelector("h1")!.TextContent.Trim(), small.QuerySelector("h1")!.TextContent.Trim());

        var offered = whole.QuerySelectorAll(".cite pre").Single(p => p.TextContent.StartsWith("<iframe", StringComparison.Ordinal));
        var code = parser.ParseDocument(offered.TextContent).QuerySelector("iframe")!;
        Assert.Equal($"https://example.org/{embed}", code.GetAttribute("src"));
        Assert.Equal(whole.QuerySelector("h1")!.TextContent.Trim(), code.GetAttribute("title"));
        Assert.DoesNotContain("/embed/", File.ReadAllText(_root["output/sitemap.xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_cited_says_so_to_reference_managers()
    {
        (await InProcess.BuildAsync(_root, "-s", "Host=example.org")).MustSucceed();
        var page = new HtmlParser().ParseDocument(File.ReadAllText(_root["output/facts/aa/sample-law/index.html"]));

        Assert.Equal(SmallSite.Title, page.QuerySelector("meta[name=citation_title]")!.GetAttribute("content"));
        Assert.Equal("2024/02/01", page.QuerySelector("meta[name=citation_publication_date]")!.GetAttribute("content"));
        Assert.Equal("2024-02-01", page.QuerySelector("meta[name='DC.date']")!.GetAttribute("content"));
    }
}
