using System.Xml.Linq;
using DigitalRights.Site.Downloads;
using DigitalRights.Site.Tests.RealSite;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;
using DigitalRights.Theme.Words;

namespace DigitalRights.Site.Tests.Downloads;

[Collection(RealSiteGroup.Name)]
public sealed class ChartPictureTests(RealBuild site)
{
    [Fact]
    public void A_picture_says_what_it_shows_whose_it_is_and_where_it_is_from()
    {
        var indicator = site.Catalogue.Indicators.Single(i => i.Id == "internet-users");
        var context = SiteContext.Of(site.Catalogue, Strings.English, new LinkStyle(true, "example.org", ""), null);

        var words = string.Join(' ', XDocument.Parse(ChartPicture.Of(indicator, context))
            .Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value));

        Assert.Contains(indicator.Title.English, words, StringComparison.Ordinal);
        Assert.Contains("World Bank", words, StringComparison.Ordinal);
        Assert.Contains(indicator.Licence.Id, words, StringComparison.Ordinal);
        Assert.Contains("https://example.org/indicators/internet-users/", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_series_that_may_be_passed_on_has_a_picture() => Assert.All(
        site.Catalogue.Indicators,
        indicator => Assert.Equal(indicator.Licence.MayDownload, File.Exists(Path.Combine(site.Output, Address.Picture(indicator).File))));
}
