using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public class ValuesByYearTests
{
    static readonly Catalogue Small = SmallInput.Valid.Read().Catalogue;

    [Fact]
    public void A_year_has_a_row_when_one_of_the_countries_has_a_value()
    {
        Assert.Equal([2020, 2021], new ValuesByYear(Small.Indicators[0], Small.Countries).Years);
        Assert.Equal([2021], new ValuesByYear(Small.Indicators[0], [Small.Countries[1]]).Years);
    }

    [Fact]
    public void A_row_has_a_cell_for_each_country_also_where_it_has_no_value()
    {
        var table = new ValuesByYear(Small.Indicators[0], Small.Countries);

        Assert.Equal([81m, null], table.Row(2020).Select(v => v?.Value));
        Assert.Equal([82.5m, 60m], table.Row(2021).Select(v => v?.Value));
    }

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public void A_table_of_few_years_is_short(int years, bool isShort) =>
        Assert.Equal(isShort, new ValuesByYear(Series(("aa", Values(years, null))), Small.Countries).IsShort);

    [Fact]
    public void Sources_are_those_of_the_countries_shown_with_the_letters_of_the_whole_series()
    {
        var series = Series(("aa", Values(1, "one")), ("bb", Values(1, "two")));

        var table = new ValuesByYear(series, [Small.Countries[1]]);

        Assert.Equal("two", Assert.Single(table.Sources).Id);
        Assert.Equal("b", table.Letters.Of(table.Sources.Single()));
    }

    static IReadOnlyList<IndicatorValue> Values(int years, string? source) =>
        [.. Enumerable.Range(2000, years).Select(y => new IndicatorValue(y, y, source is null ? null : new(Noun.Source, source), null))];

    static Indicator Series(params (string Country, IReadOnlyList<IndicatorValue> Values)[] values) =>
        Small.Indicators[0] with { Values = values.ToDictionary(v => new Key(v.Country), v => v.Values) };
}
