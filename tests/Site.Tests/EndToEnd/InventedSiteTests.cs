using System.Text.RegularExpressions;
using DigitalRights.Facts.Views;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.EndToEnd;

/// <summary>A contributor who adds an honest fact is never stopped by the weight of a page that somebody else designed.</summary>
public sealed partial class InventedSiteTests
{
    [Fact]
    public async Task Every_page_stays_light_with_three_thousand_facts()
    {
        using var folder = InventedContent.Of(3000);

        (await InProcess.BuildAsync(folder)).MustSucceed();

        Assert.All(["essays", "indicators", "questions", "compare", "countries/alphaland", "compare/alphaland-betaland"], page =>
            Assert.InRange(RecordsOn(folder, page), 0, Shelves.Most));
        Assert.True(RecordsOn(folder, "essays/by/2021") > 0);
        Assert.True(RecordsOn(folder, "indicators/by/a") > 0);
        Assert.True(RecordsOn(folder, "compare/by/blocking") > 0);
    }

    // How many essays, indicators and questions a page links to.
    static int RecordsOn(TemporaryFolder folder, string page) =>
        Record().Matches(File.ReadAllText(folder[$"output/{page}/index.html"])).Select(m => m.Value).Distinct().Count();

    [GeneratedRegex("(essay|series|question)-[0-9]+/")]
    private static partial Regex Record();
}
