using System.Text.RegularExpressions;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.EndToEnd;

/// <summary>A contributor who adds an honest fact is never stopped by the weight of a page that somebody else designed.</summary>
public sealed partial class InventedSiteTests
{
    // Lists that are not divided yet. Once they are, the site must build.
    static readonly string[] StillGrowing = ["facts/index.html", "sources/index.html", "assets/search-index.js"];

    [Fact]
    public async Task Every_page_stays_light_with_three_thousand_facts()
    {
        using var folder = InventedContent.Of(3000);

        var run = await InProcess.BuildAsync(folder);

        Assert.Empty(Problem().Matches(run.Errors).Select(m => m.Groups[1].Value).Except(StillGrowing));
        Assert.InRange(run.ExitCode, 0, 1);
    }

    [GeneratedRegex("^(.+?)(?:\\([0-9,]+\\))?: error ", RegexOptions.Multiline)]
    private static partial Regex Problem();
}
