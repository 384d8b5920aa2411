using System.Text.Json.Nodes;
using DigitalRights.Facts;
using DigitalRights.Theme.Citing;
using DigitalRights.Theme.Layout;
using DigitalRights.Theme.Links;

namespace DigitalRights.Site.Tests.Theme;

public sealed class LinkedDataTests
{
    static readonly Catalogue Small = SmallContent.With();

    [Fact]
    public void A_fact_names_its_countries_the_day_of_its_check_and_each_source_once()
    {
        var law = Small.Facts.Single(f => f.Id == "aa/sample-law");

        var data = LinkedData.Of(law, SmallContent.Page(Small, Address.Of(law)));

        Assert.Equal("https://example.org/facts/aa/sample-law/", (string?)data["@id"]);
        Assert.Equal("2024-02-01", (string?)data["lastReviewed"]);
        Assert.Equal("AA", (string?)data["about"]![0]!["identifier"]);
        Assert.Equal(3, ((JsonArray)data["citation"]!).Count);
    }

    [Fact]
    public void A_series_has_a_licence_and_a_file_only_where_it_may_be_passed_on()
    {
        var (open, catalogue) = Series.Of("{aa: {2019: 5, 2021: 6}}");
        var page = SmallContent.Page(catalogue);

        Assert.Equal("https://spdx.org/licenses/CC-BY-4.0.html", (string?)LinkedData.Of(open, page)["license"]);
        Assert.Equal("https://example.org/data/series.csv", (string?)LinkedData.Of(open, page)["distribution"]!["contentUrl"]);
        Assert.Equal("2019/2021", (string?)LinkedData.Of(open, page)["temporalCoverage"]);

        var closed = LinkedData.Of(open with { Licence = open.Licence with { MayDownload = false } }, page);
        Assert.False(closed.ContainsKey("license"));
        Assert.False(closed.ContainsKey("distribution"));
    }

    [Fact]
    public void The_way_back_is_told_from_the_first_page_to_this_one()
    {
        var text = LinkedData.Text(null, [new Crumb("Facts", Address.Facts)], "A law", SmallContent.Page(Small, new("facts/aa/x/")))!;

        Assert.Equal(["Home", "Facts", "A law"],
            JsonNode.Parse(text)!["@graph"]![1]!["itemListElement"]!.AsArray().Select(step => (string?)step!["name"]));
    }

    [Fact]
    public void Nothing_is_told_without_a_host_or_in_place_of_a_page_that_is_missing()
    {
        var page = SmallContent.Page(Small);
        var nowhere = page with { Links = new PageLinks(Address.Home, new LinkStyle(true, null, "")) };

        Assert.Null(LinkedData.Text(null, [], "Nothing", page with { Links = new PageLinks(Address.NotFound, page.Links.Style) }));
        Assert.Null(LinkedData.Text(() => throw new InvalidOperationException(), [new("Facts", Address.Facts)], "A law", nowhere));
    }

    [Fact]
    public void No_text_can_end_the_element_that_it_stands_in() => Assert.DoesNotContain("</script", LinkedData.Text(
        null, [new Crumb("</script>", Address.Facts)], "x", SmallContent.Page(Small)), StringComparison.OrdinalIgnoreCase);
}
