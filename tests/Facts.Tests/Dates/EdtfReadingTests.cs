using DigitalRights.Facts.Dates;

namespace DigitalRights.Facts.Tests.Dates;

public class EdtfReadingTests
{
    /// <summary>Every example printed for levels 0 and 1 at https://www.loc.gov/standards/datetime/.</summary>
    public static TheoryData<string, string?, string?> StandardExamples => new()
    {
        // Level 0: date; date and time; time interval.
        { "1985-04-12", "1985-04-12", "1985-04-12" },
        { "1985-04", "1985-04-01", "1985-04-30" },
        { "1985", "1985-01-01", "1985-12-31" },
        { "1985-04-12T23:20:30", "1985-04-12", "1985-04-12" },
        { "1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12" },
        { "1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12" },
        { "1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12" },
        { "1964/2008", "1964-01-01", "2008-12-31" },
        { "2004-06/2006-08", "2004-06-01", "2006-08-31" },
        { "2004-02-01/2005-02-08", "2004-02-01", "2005-02-08" },
        { "2004-02-01/2005-02", "2004-02-01", "2005-02-28" },
        { "2004-02-01/2005", "2004-02-01", "2005-12-31" },
        { "2005/2006-02", "2005-01-01", "2006-02-28" },

        // Level 1: letter-prefixed year; seasons; qualification; unspecified digits from the right.
        { "Y170000002", "+170000002-01-01", "+170000002-12-31" },
        { "Y-170000002", "-170000002-01-01", "-170000002-12-31" },
        { "2001-21", "2001-03-01", "2001-05-31" },
        { "1984?", "1984-01-01", "1984-12-31" },
        { "2004-06~", "2004-06-01", "2004-06-30" },
        { "2004-06-11%", "2004-06-11", "2004-06-11" },
        { "201X", "2010-01-01", "2019-12-31" },
        { "20XX", "2000-01-01", "2099-12-31" },
        { "2004-XX", "2004-01-01", "2004-12-31" },
        { "1985-04-XX", "1985-04-01", "1985-04-30" },
        { "1985-XX-XX", "1985-01-01", "1985-12-31" },

        // Level 1: extended interval; negative calendar year.
        { "1985-04-12/..", "1985-04-12", null },
        { "1985-04/..", "1985-04-01", null },
        { "1985/..", "1985-01-01", null },
        { "../1985-04-12", null, "1985-04-12" },
        { "../1985-04", null, "1985-04-30" },
        { "../1985", null, "1985-12-31" },
        { "1985-04-12/", "1985-04-12", null },
        { "1985-04/", "1985-04-01", null },
        { "1985/", "1985-01-01", null },
        { "/1985-04-12", null, "1985-04-12" },
        { "/1985-04", null, "1985-04-30" },
        { "/1985", null, "1985-12-31" },
        { "-1985", "-1985-01-01", "-1985-12-31" },
    };

    public static TheoryData<string, string?, string?> CornerCases => new()
    {
        { "0000", "0000-01-01", "0000-12-31" },
        { "-0001-02-28", "-0001-02-28", "-0001-02-28" },
        { "0000-02-29", "0000-02-29", "0000-02-29" },
        { "-0004-02", "-0004-02-01", "-0004-02-29" },
        { "1900-02", "1900-02-01", "1900-02-28" },
        { "2000-02-29", "2000-02-29", "2000-02-29" },
        { "2001-22", "2001-06-01", "2001-08-31" },
        { "2001-23", "2001-09-01", "2001-11-30" },
        { "2003-24", "2003-12-01", "2004-02-29" },
        { "2001-21~", "2001-03-01", "2001-05-31" },
        { "202X?", "2020-01-01", "2029-12-31" },
        { "-005X", "-0059-01-01", "-0050-12-31" },
        { "-01XX", "-0199-01-01", "-0100-12-31" },
        { "Y12345%", "+12345-01-01", "+12345-12-31" },
        { "Y-20000/-0100", "-20000-01-01", "-0100-12-31" },
        { "2004-06/2004", "2004-06-01", "2004-12-31" },
        { "2004-06-15/2004-06", "2004-06-15", "2004-06-30" },
        { "2004/2004", "2004-01-01", "2004-12-31" },
        { "2001-21/2003", "2001-03-01", "2003-12-31" },
        { "2011-03~/2011-12", "2011-03-01", "2011-12-31" },
        { "2025-05-28?/", "2025-05-28", null },
    };

    [Theory]
    [MemberData(nameof(StandardExamples))]
    [MemberData(nameof(CornerCases))]
    public void A_valid_text_keeps_its_spelling_and_its_bounds(string text, string? earliest, string? latest)
    {
        var edtf = Edtf.Parse(text);

        Assert.Equal(text, edtf.Raw);
        Assert.Equal(text, edtf.ToString());
        Assert.Equal(earliest, edtf.Earliest?.ToString());
        Assert.Equal(latest, edtf.Latest?.ToString());
    }

    [Theory]
    [InlineData("20XX", DatePrecision.Century)]
    [InlineData("201X", DatePrecision.Decade)]
    [InlineData("2018", DatePrecision.Year)]
    [InlineData("2018-XX", DatePrecision.Year)]
    [InlineData("2018-XX-XX", DatePrecision.Year)]
    [InlineData("Y170000002", DatePrecision.Year)]
    [InlineData("2018-24", DatePrecision.Season)]
    [InlineData("2018-04", DatePrecision.Month)]
    [InlineData("2018-04-XX", DatePrecision.Month)]
    [InlineData("2018-04-12", DatePrecision.Day)]
    [InlineData("1985-04-12T23:20:30", DatePrecision.Day)]
    [InlineData("2018-04/2019", DatePrecision.Month)]
    [InlineData("../2019", DatePrecision.Year)]
    public void The_precision_is_the_smallest_unit_stated_in_full(string text, DatePrecision precision) =>
        Assert.Equal(precision, Edtf.Parse(text).Precision);

    [Theory]
    [InlineData("2004", false, false)]
    [InlineData("2004?", true, false)]
    [InlineData("2004~", false, true)]
    [InlineData("2004%", true, true)]
    [InlineData("2004?/2005~", true, true)]
    [InlineData("../2005~", false, true)]
    public void A_mark_on_either_end_counts(string text, bool isUncertain, bool isApproximate)
    {
        var edtf = Edtf.Parse(text);

        Assert.Equal((isUncertain, isApproximate), (edtf.IsUncertain, edtf.IsApproximate));
    }

    [Fact]
    public void A_single_date_starts_and_ends_with_itself()
    {
        var edtf = Edtf.Parse("2004-06");

        Assert.False(edtf.IsInterval);
        Assert.Same(edtf.Start, edtf.End);
        Assert.False(edtf.HasOpenStart || edtf.HasOpenEnd || edtf.HasUnknownStart || edtf.HasUnknownEnd);
    }

    [Fact]
    public void Open_and_unknown_sides_are_told_apart()
    {
        Assert.True(Edtf.Parse("../2004") is { IsInterval: true, HasOpenStart: true, HasUnknownStart: false });
        Assert.True(Edtf.Parse("/2004") is { IsInterval: true, HasOpenStart: false, HasUnknownStart: true });
        Assert.True(Edtf.Parse("2004/..") is { IsInterval: true, HasOpenEnd: true, HasUnknownEnd: false });
        Assert.True(Edtf.Parse("2004/") is { IsInterval: true, HasOpenEnd: false, HasUnknownEnd: true });
    }

    [Theory]
    [InlineData("2021", "2021")]
    [InlineData("2021-09", "2021-09")]
    [InlineData("2021-09-05", "2021-09-05")]
    [InlineData("2021-09-05T10:00:00Z", null)]
    [InlineData("2021~", null)]
    [InlineData("2021-XX", null)]
    [InlineData("2021-21", null)]
    [InlineData("202X", null)]
    [InlineData("0000", null)]
    [InlineData("-0044", null)]
    [InlineData("Y170000002", null)]
    [InlineData("2020/2021", null)]
    public void Only_a_plain_date_can_stand_in_html(string text, string? expected) =>
        Assert.Equal(expected, Edtf.Parse(text).HtmlDateTime);

    [Theory]
    [InlineData("2019-06/2021", 2019, 2021)]
    [InlineData("../2013", 2013, 2013)]
    [InlineData("2020-10-05/", 2020, 2020)]
    [InlineData("202X", 2020, 2029)]
    [InlineData("2021-24", 2021, 2022)]
    public void A_chronology_files_by_the_first_year(string text, long first, long last)
    {
        var edtf = Edtf.Parse(text);

        Assert.Equal((first, last), (edtf.FirstYear, edtf.LastYear));
    }

    [Theory]
    [InlineData("2019/2021", 2018, false)]
    [InlineData("2019/2021", 2020, true)]
    [InlineData("2019/2021", 2022, false)]
    [InlineData("../2013", 1900, true)]
    [InlineData("../2013", 2014, false)]
    [InlineData("2019/..", 3000, true)]
    [InlineData("2019/", 2020, false)]
    [InlineData("/2013", 2012, false)]
    public void An_open_side_reaches_every_year_and_an_unknown_side_none(string text, long year, bool expected) =>
        Assert.Equal(expected, Edtf.Parse(text).Spans(year));
}
