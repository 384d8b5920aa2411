using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Charts;

namespace DigitalRights.Site.Tests.Theme;

public sealed class DensityLayoutTests
{
    static readonly DigitalRights.Facts.Records.Fact Event = SmallContent.With().Facts.Single(f => f.Id == "bb/sample-statement");

    [Fact]
    public void The_year_with_most_entries_has_the_longest_bar_and_others_their_part_of_it() =>
        Assert.Equal([(2020, 4, 100), (2021, 2, 50)], Columns((2020, 4), (2021, 2)));

    [Fact]
    public void A_year_without_entries_has_its_place_and_no_bar() =>
        Assert.Equal([(2020, 1, 100), (2021, 0, 0), (2022, 1, 100)], Columns((2020, 1), (2022, 1)));

    [Fact]
    public void A_year_with_few_entries_has_a_bar_that_can_be_seen() =>
        Assert.Equal([(2020, 100, 100), (2021, 1, 6)], Columns((2020, 100), (2021, 1)));

    [Fact]
    public void Of_many_years_the_latest_twenty_six_are_drawn_from_the_first_that_has_anything()
    {
        Assert.Equal(Enumerable.Range(2000, 26), Columns((1999, 1), (2000, 1), (2025, 1)).Select(c => (int)c.Year));
        Assert.Equal([2020, 2021], Columns((1990, 9), (2020, 1), (2021, 1)).Select(c => (int)c.Year));
    }

    [Fact]
    public void Bars_are_measured_against_the_fullest_year_also_when_it_is_not_drawn() =>
        Assert.Equal([(2020, 5, 50)], Columns((1990, 10), (2020, 5)));

    static List<(long Year, int Count, double Height)> Columns(params (int Year, int Count)[] years)
    {
        var facts = years.SelectMany(y => Enumerable.Range(0, y.Count)
            .Select(n => Event with { Id = $"bb/{y.Year}-{n}", Date = Edtf.Parse($"{y.Year}") }));
        return [.. new DensityLayout(new Chronology(facts)).Columns.Select(c => (c.Year, c.Count, c.Height))];
    }
}
