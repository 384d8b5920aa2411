using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.EndToEnd;

/// <summary>A contributor who adds an honest fact is never stopped by the weight of a page that somebody else designed.</summary>
public sealed class InventedSiteTests
{
    [Fact]
    public async Task Every_page_stays_light_with_three_thousand_facts()
    {
        using var folder = InventedContent.Of(3000);

        (await InProcess.BuildAsync(folder)).MustSucceed();
    }
}
