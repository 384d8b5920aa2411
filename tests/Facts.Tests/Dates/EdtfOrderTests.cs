using DigitalRights.Facts.Dates;

namespace DigitalRights.Facts.Tests.Dates;

public class EdtfOrderTests
{
    public static TheoryData<string[]> Chronologies => new()
    {
        new[] { "Y-170000002", "-1985", "0000", "0001", "1985", "Y170000002" },
        // The coarser date first.
        new[] { "20XX", "200X", "2000", "2000-01", "2000-01-01", "2000-01-02", "2000-02", "2000-21" },
        // A period stands by its start, then by its end; open and unknown ends last.
        new[] { "2004", "2004/2005", "2004/2006", "2004/", "2004/..", "2004-01", "2004-01/2004-02", "2005" },
        // Without a start, by its end.
        new[] { "2012", "../2013", "2014", "/2014-03", "2014-04" },
        // The text decides what the calendar cannot.
        new[] { "2018", "2018-XX", "2018-XX-XX", "2018?", "2018~" },
    };

    [Theory]
    [MemberData(nameof(Chronologies))]
    public void A_shuffled_chronology_sorts_back(string[] expected)
    {
        var sorted = expected.Reverse().Select(Edtf.Parse).Order().Select(edtf => edtf.Raw);

        Assert.Equal(expected, sorted);
    }

    [Fact]
    public void Equal_texts_are_equal_dates()
    {
        Assert.Equal(Edtf.Parse("2018~"), Edtf.Parse("2018~"));
        Assert.Equal(0, Edtf.Parse("2018~").CompareTo(Edtf.Parse("2018~")));
        Assert.NotEqual(Edtf.Parse("2018"), Edtf.Parse("2018-XX"));
        Assert.True(Edtf.Parse("2018").CompareTo(null) > 0);
    }

    [Fact]
    public void Days_compare_by_year_then_month_then_day()
    {
        Day[] days = [new(-1, 12, 31), new(0, 1, 1), new(2021, 2, 3), new(2021, 2, 4), new(2021, 3, 1)];

        Assert.All(days.Zip(days.Skip(1)), pair => Assert.True(pair.First < pair.Second && pair.Second >= pair.First));
    }
}
