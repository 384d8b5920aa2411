using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.EndToEnd;

/// <summary>Where sources differ, every page that tells of the number tells of both, each with its holder.</summary>
public sealed class DisputedNumberTests(DisputedNumberTests.Built site) : IClassFixture<DisputedNumberTests.Built>
{
    const string Police = "The invented police";
    const string Organisers = "The invented organisers";

    [Fact]
    public void Both_versions_stand_side_by_side()
    {
        var versions = Assert.Single(site.Pages["facts/aa/sample/index.html"].QuerySelectorAll(".versions"));

        Assert.Collection(
            versions.QuerySelectorAll(".version").Select(Pages.Words),
            first => AssertVersion(first, Police, "about 300 people"),
            second => AssertVersion(second, Organisers, "more than 9,000 people"));
    }

    [Fact]
    public void No_page_gives_one_number_without_the_other() => Assert.All(
        site.Pages.Select(p => (p.Key, Words: Pages.Words(p.Value.Body!))),
        page => Assert.Equal(page.Words.Contains("300", StringComparison.Ordinal), page.Words.Contains("9,000", StringComparison.Ordinal)));

    [Fact]
    public void Each_version_names_its_sources()
    {
        var page = site.Pages["facts/aa/sample/index.html"];

        Assert.Equal(["Test report", "Other report"], page.QuerySelectorAll(".version ol.sources a").Select(Pages.Words));
    }

    [Theory]
    [InlineData("compare/index.html")]
    [InlineData("compare/how-many/index.html")]
    public void The_comparison_says_disputed_and_no_number(string page)
    {
        var answer = Assert.Single(site.Pages[page].QuerySelectorAll(".answer"));

        Assert.Equal("Disputed", Pages.Words(answer));
    }

    static void AssertVersion(string words, string holder, string number)
    {
        Assert.StartsWith(holder, words, StringComparison.Ordinal);
        Assert.Contains(number, words, StringComparison.Ordinal);
    }

    public sealed class Built() : CaseSite("a-disputed-number");
}
