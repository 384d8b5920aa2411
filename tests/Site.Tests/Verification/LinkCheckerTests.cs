using DigitalRights.Site.Verification;

namespace DigitalRights.Site.Tests.Verification;

public sealed class LinkCheckerTests
{
    static IEnumerable<string> Problems(string link, string from = "facts/a/index.html")
    {
        string[] paths = ["index.html", "404.html", "facts/index.html", "facts/a/index.html"];
        var pages = paths.ToDictionary(p => p, p => new FinishedPage(p, new HashSet<string> { "place", "қала" }, p == from ? [link] : [], []));
        return new LinkChecker(pages, new HashSet<string>([.. paths, "assets/style.css"]), "/atlas").Problems(pages[from]);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("./")]
    [InlineData("../")]
    [InlineData("../../")]
    [InlineData("../../index.html#place")]
    [InlineData("#place")]
    [InlineData("#%D2%9B%D0%B0%D0%BB%D0%B0")]
    [InlineData("../../assets/style.css")]
    [InlineData("/atlas/facts/")]
    [InlineData("/atlas/")]
    [InlineData("https://example.org/anything")]
    [InlineData("mailto:someone@example.org")]
    public void A_link_that_leads_somewhere_is_good(string link) => Assert.Empty(Problems(link));

    [Theory]
    [InlineData("../b/", "leads nowhere")]
    [InlineData("../../../", "leads nowhere")]
    [InlineData("/facts/", "leads nowhere")]
    [InlineData("/atlasfacts/", "leads nowhere")]
    [InlineData("#nowhere", "leads to a place that is not on that page")]
    [InlineData("../../#nowhere", "leads to a place that is not on that page")]
    [InlineData("javascript:alert(1)", "is not allowed")]
    [InlineData("data:text/html,x", "is not allowed")]
    public void A_link_that_does_not_is_told(string link, string problem) =>
        Assert.Equal($"facts/a/index.html: the link '{link}' {problem}.", Assert.Single(Problems(link)));
}
