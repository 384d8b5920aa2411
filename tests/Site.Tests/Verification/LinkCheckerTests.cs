using DigitalRights.Site.Verification;

namespace DigitalRights.Site.Tests.Verification;

public sealed class LinkCheckerTests
{
    const string From = "facts/a/index.html";

    static IReadOnlyList<PageProblem> Problems(string link)
    {
        string[] paths = ["index.html", "404.html", "facts/index.html", From];
        var links = new LinkChecker(new HashSet<string>([.. paths, "assets/style.css"]), "/atlas");
        var pages = paths.ToDictionary(p => p, p =>
        {
            var fragments = new List<PageLink>();
            var problems = links.Problems(p, new(["place", "қала"], p == From ? [link] : [], [], [], []), fragments).ToList();
            return new FinishedPage(p, new HashSet<string> { "place", "қала" }, fragments, problems);
        });
        return [.. pages[From].Problems, .. LinkChecker.Problems(pages[From], pages)];
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("./")]
    [InlineData("../")]
    [InlineData("../../")]
    [InlineData("../../index.html#place")]
    [InlineData("../#")]
    [InlineData(".././")]
    [InlineData("../a/../a/index.html")]
    [InlineData("#place")]
    [InlineData("#%D2%9B%D0%B0%D0%BB%D0%B0")]
    [InlineData("../../assets/style.css")]
    [InlineData("/atlas/facts/")]
    [InlineData("/atlas/")]
    [InlineData("https://example.org/anything")]
    [InlineData("mailto:someone@example.org")]
    public void A_link_that_leads_somewhere_is_good(string link) => Assert.Empty(Problems(link));

    [Theory]
    [InlineData("../../../", "PAGE008", "leads nowhere")]
    [InlineData("../../../index.html", "PAGE008", "leads nowhere")]
    [InlineData("../a", "PAGE008", "leads nowhere")]
    [InlineData("/facts/", "PAGE008", "leads nowhere")]
    [InlineData("/atlasfacts/", "PAGE008", "leads nowhere")]
    [InlineData("#nowhere", "PAGE001", "leads to a place that is not on that page")]
    [InlineData("../../#nowhere", "PAGE001", "leads to a place that is not on that page")]
    [InlineData("javascript:alert(1)", "PAGE001", "is not allowed")]
    [InlineData("data:text/html,x", "PAGE001", "is not allowed")]
    public void A_link_that_does_not_is_told(string link, string code, string problem)
    {
        var told = Assert.Single(Problems(link));
        Assert.Equal((code, $"The link '{link}' {problem}."), (told.Code, told.Message));
    }
}
