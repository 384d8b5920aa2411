using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public class UnbrokenValuesTests
{
    static readonly Catalogue Small = SmallInput.Valid.Read().Catalogue;

    [Theory]
    [InlineData("2018 2019 2020", "2018 2019 2020")]
    [InlineData("2018 2019 2021", "2018 2019 | 2021")]
    [InlineData("2014 2016 2018 2022", "2014 2016 2018 | 2022")]
    [InlineData("2020", "2020")]
    [InlineData("", "")]
    public void A_run_ends_where_a_year_is_missing(string years, string runs) => Assert.Equal(runs, Runs(Series(years)));

    [Fact]
    public void A_run_ends_where_the_series_breaks_for_its_country()
    {
        var series = Series("2018 2019 2020 2021");

        Assert.Equal("2018 2019 | 2020 2021", Runs(series with { Breaks = [Break("aa")] }));
        Assert.Equal("2018 2019 2020 2021", Runs(series with { Breaks = [Break("bb")] }));
    }

    [Fact]
    public void How_far_values_stand_apart_is_asked_of_all_countries()
    {
        var series = Series("2018 2020");
        var yearly = series with
        {
            Values = new Dictionary<Key, IReadOnlyList<IndicatorValue>>(series.Values) { [new("bb")] = Values("2018 2019") },
        };

        Assert.Equal("2018 2020", Runs(series));
        Assert.Equal("2018 | 2020", Runs(yearly));
    }

    static string Runs(Indicator series) => string.Join(" | ",
        new UnbrokenValues(series).Of(Small.Countries[0]).Select(run => string.Join(' ', run.Select(v => v.Year))));

    static SeriesBreak Break(string country) => new([new(Noun.Country, country)], 2019, new("New method"));

    static Indicator Series(string years) => Small.Indicators[0] with
    {
        Values = new Dictionary<Key, IReadOnlyList<IndicatorValue>> { [new("aa")] = Values(years) },
    };

    static IReadOnlyList<IndicatorValue> Values(string years) =>
        [.. years.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).Select(y => new IndicatorValue(y, 1, null, null))];
}
