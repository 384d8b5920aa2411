using DigitalRights.Facts;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;
using DigitalRights.Theme.Words;

namespace DigitalRights.Site.Tests.Theme;

public sealed class IndicatorWordsTests
{
    static readonly (Indicator Indicator, Catalogue Catalogue) Small = Series.Of("{aa: {2020: 5}}");

    [Theory]
    [InlineData("{minimum: 0, maximum: 100, better: higher}", "0 to 100; a higher value is the better one")]
    [InlineData("{minimum: 1, maximum: 10, better: lower, higher-means: more control}",
        "1 to 10; higher means more control; a lower value is the better one")]
    [InlineData("{better: neither}", "neither end is better")]
    [InlineData("{minimum: 0, better: higher}", "a higher value is the better one")]
    public void A_scale_is_told_as_far_as_it_is_known(string scale, string words) =>
        Assert.Equal(words, IndicatorWords.Scale(Series.Of("{aa: {2020: 5}}", scale: scale).Indicator, Strings.English));

    [Theory]
    [InlineData(false, "points; a higher value is the better one")]
    [InlineData(true, "millions of points; a higher value is the better one")]
    public void Above_a_chart_stand_its_unit_and_its_way(bool inMillions, string words) =>
        Assert.Equal(words, IndicatorWords.UnitAndWay(Small.Indicator, Strings.English, inMillions));

    [Fact]
    public void Below_a_chart_each_source_is_named_once_and_the_licence()
    {
        var twice = Small.Indicator with { Sources = [.. Small.Indicator.Sources, .. Small.Indicator.Sources] };
        var name = Small.Catalogue.Get<Source>(Small.Indicator.Sources[0].Source).ShortName.English;

        Assert.Equal($"Source: {name}. Licence: CC-BY-4.0.", IndicatorWords.Origin(twice, Small.Catalogue, Strings.English));
    }

    [Fact]
    public void A_series_that_may_not_be_passed_on_has_no_licence_to_name()
    {
        var closed = Small.Indicator with { Licence = Small.Indicator.Licence with { MayDownload = false } };

        Assert.EndsWith("Licence: none stated.", IndicatorWords.Origin(closed, Small.Catalogue, Strings.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_licence_says_whom_to_name_where_it_asks_for_it()
    {
        var licence = Small.Indicator.Licence;

        Assert.Equal("CC-BY-4.0", IndicatorWords.Licence(licence, Strings.English));
        Assert.Equal("CC-BY-4.0. World Bank", IndicatorWords.Licence(licence with { Attribution = new("World Bank") }, Strings.English));
    }

    [Theory]
    [InlineData("aa bb", "After 2019: New method")]
    [InlineData("bb", "Beta, after 2019: New method")]
    public void A_break_names_its_countries_when_they_are_not_all(string countries, string words)
    {
        var change = new SeriesBreak(
            [.. countries.Split(' ').Select(c => new Reference(Noun.Country, c))], 2019, new("New method"));

        Assert.Equal(words, IndicatorWords.Break(change, Small.Catalogue, Strings.English));
    }

    [Fact]
    public void What_is_not_assessed_is_told_from_what_has_no_value()
    {
        var assessed = Small.Indicator with { NotAssessed = new Dictionary<Key, Text> { [new("bb")] = new("No.") } };

        Assert.Equal("Not assessed", IndicatorWords.NoValue(assessed, Small.Catalogue.Countries[1], Strings.English));
        Assert.Equal("no value", IndicatorWords.NoValue(assessed, Small.Catalogue.Countries[0], Strings.English));
    }
}
