using DigitalRights.Theme.Charts;

namespace DigitalRights.Site.Tests.Theme;

public sealed class SparklineTests
{
    [Fact]
    public void A_line_runs_from_year_to_year_over_the_whole_width() =>
        Assert.Equal("M0 40L50 20L100 0", Of("{aa: {2018: 0, 2019: 50, 2020: 100}}").Line);

    [Fact]
    public void It_has_a_gap_where_a_year_is_missing() =>
        Assert.Equal("M0 40L25 40M75 40L100 40", Of("{aa: {2018: 0, 2019: 0, 2021: 0, 2022: 0}}").Line);

    [Fact]
    public void It_has_a_gap_where_the_series_breaks() => Assert.Equal(
        "M0 40M50 40L100 40", Of("{aa: {2018: 0, 2019: 0, 2020: 0}}", "[{countries: [aa], after: 2018, reason: New method}]").Line);

    [Fact]
    public void The_better_end_is_above_and_on_the_right()
    {
        var ranks = Of("{aa: {2020: 1}, bb: {2020: 100}}", scale: "{minimum: 1, maximum: 100, better: lower}");

        Assert.Equal((100m, 1m), ranks.Ends);
        Assert.Equal(100, ranks.Place);
        Assert.Equal([0], ranks.OtherPlaces);
    }

    [Fact]
    public void A_country_without_values_has_no_line_and_no_place()
    {
        var without = Of("{bb: {2020: 5}}");

        Assert.Equal(("", null), (without.Line, without.Place));
        Assert.Single(without.Others);
    }

    static Sparkline Of(string values, string breaks = "", string scale = "{minimum: 0, maximum: 100, better: higher}")
    {
        var (indicator, catalogue) = Series.Of(values, breaks, scale);
        return new(indicator, catalogue.Countries.Single(c => c.Id == "aa"), catalogue);
    }
}
