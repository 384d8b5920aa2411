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
    public void Its_lines_have_the_colours_and_dashes_of_the_page_on_light_ground()
    {
        var indicator = site.Catalogue.Indicators.Single(i => i.Id == "internet-users");
        var context = SiteContext.Of(site.Catalogue, Strings.English, new LinkStyle(true, "example.org", ""), null);
        var sheet = File.ReadAllText(Path.Combine(site.Output, "assets/style.css"));

        var drawn = XDocument.Parse(ChartPicture.Of(indicator, context)).Descendants()
            .Where(e => e.Attribute("class")?.Value == "line").ToList();

        Assert.Equal(site.Catalogue.Countries.Count, drawn.Select(e => e.Attribute("stroke")!.Value).Distinct().Count());
        Assert.All(drawn, e => Assert.Contains($": {e.Attribute("stroke")!.Value};", sheet, StringComparison.Ordinal));
        Assert.All(
            drawn.Select(e => e.Attribute("stroke-dasharray")?.Value).OfType<string>(),
            dashes => Assert.Contains($"stroke-dasharray: {dashes};", sheet, StringComparison.Ordinal));
        Assert.Contains(drawn, e => e.Attribute("stroke-dasharray") is not null);
    }

    [Fact]
    public void Only_a_series_that_may_be_passed_on_has_a_picture() => Assert.All(
        site.Catalogue.Indicators,
        indicator => Assert.Equal(indicator.Licence.MayDownload, File.Exists(Path.Combine(site.Output, Address.Picture(indicator).File))));
}
