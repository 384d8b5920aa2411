using DigitalRights.Facts.Dates;

namespace DigitalRights.Facts.Tests.Dates;

public class EdtfRefusalTests
{
    public static TheoryData<string, string> ImpossibleDates => new()
    {
        { "2021-02-30", "2021-02-30 is not a date: February 2021 has 28 days" },
        { "1900-02-29", "1900-02-29 is not a date: February 1900 has 28 days" },
        { "2021-04-31", "2021-04-31 is not a date: April 2021 has 30 days" },
        { "2021-04-00", "2021-04-00 is not a date: the first day of a month is 01" },
        { "2021-13", "13 is not a month: months are 01 to 12, and 21 to 24 are spring, summer, autumn and winter" },
        { "2021-00-01", "00 is not a month: months are 01 to 12, and 21 to 24 are spring, summer, autumn and winter" },
        { "2020/2021-20", "20 is not a month: months are 01 to 12, and 21 to 24 are spring, summer, autumn and winter" },
        { "2021-21-05", "21 is a season, and a season has no days: write 2021-21" },
        { "-0000", "-0000 is not a year: the year zero, which is 1 BCE, is written 0000" },
        { "45", "45 is not a date: a year has four digits, like 2021 or 0745" },
        {
            "2021-09-05T24:00:00",
            "2021-09-05T24:00:00 has no readable time of day: write it like 1985-04-12T23:20:30, with Z or +04:30 at the end if known"
        },
    };

    public static TheoryData<string, string> ImpossiblePeriods => new()
    {
        { "2021/2020", "2021/2020 ends before it starts: write the earlier date first" },
        { "2004-12/2004-06", "2004-12/2004-06 ends before it starts: write the earlier date first" },
        { "/", "/ says nothing: a period needs a date on at least one side of the /" },
        { "../..", "../.. says nothing: a period needs a date on at least one side of the /" },
        { "/..", "/.. says nothing: a period needs a date on at least one side of the /" },
        { "2019/2020/2021", "2019/2020/2021 has more than one /: a period is written start/end, like 2020-01/2021-06" },
        { "2021-01-01T10:00:00/2022", "2021-01-01T10:00:00 has a time of day: a period starts and ends with a year, a month or a day" },
        { "2004-06-XX/2004-07-03", "2004-06-XX cannot start or end a period: leave out the X and write the part that is known" },
        { "..", ".. is not a date: only a period has an open side, like 2020/.. or ../2020" },
    };

    public static TheoryData<string, string> LevelTwo => new()
    {
        { "Y-17E7", "write the year in full, without E or S" },
        { "1950S2", "write the year in full, without E or S" },
        { "2001-25", "25 is not a month" },
        { "2001-41", "41 is not a month" },
        { "[1667,1668,1670..1672]", "lists of dates" },
        { "{1960,1961-12}", "lists of dates" },
        { "..1983-12-31", "only a period has an open side" },
        { "2004-06~-11", "a mark (? ~ %) stands once, at the end" },
        { "2004?-06-11", "a mark (? ~ %) stands once, at the end" },
        { "?2004-06-~11", "a mark (? ~ %) stands once, at the end" },
        { "156X-12-25", "X can only stand as in" },
        { "15XX-12-XX", "X can only stand as in" },
        { "XXXX-12-XX", "X can only stand as in" },
        { "1XXX", "X can only stand as in" },
        { "XXXX", "X can only stand as in" },
        { "1984-1X", "X can only stand as in" },
        { "1985-XX-12", "X can only stand as in" },
    };

    public static TheoryData<string, string> Habits => new()
    {
        { "14.05.2025", "2025-05-14" },
        { "14.5.2025", "2025-05-14" },
        { "25/12/2021", "2021-12-25" },
        { "12/25/2021", "2021-12-25" },
        { "05/06/2021", "2021-06-05 or 2021-05-06" },
        { "2021/09/05", "2021-09-05" },
        { "2021.9.5", "2021-09-05" },
        { "2021/09", "2021-09" },
        { "09.2021", "2021-09" },
        { "2021-9", "2021-09" },
        { "2021-9-5", "2021-09-05" },
        { "20210905", "2021-09-05" },
        { "170000002", "Y170000002" },
        { "May 2021", "2021-05" },
        { "Sept. 2021", "2021-09" },
        { "14 May 2025", "2025-05-14" },
        { "3rd of March 2021", "2021-03-03" },
        { "May 14, 2025", "2025-05-14" },
        { "about May 2021", "2021-05~" },
        { "c. 2021", "2021~" },
        { "mid-September 2021", "2021-09~" },
        { "late 2021", "2021~" },
        { "2021 (?)", "2021?" },
        { "the 1990's", "199X" },
        { "autumn 2021", "2021-23" },
        { "the 2020s", "202X" },
        { "2020-2021", "2020/2021" },
        { "2020 – 2021", "2020/2021" },
        { "from May 2020 to 3 June 2021", "2020-05/2021-06-03" },
        { "since 2020", "2020/.." },
        { "by 2013", "../2013" },
        { "2020/open", "2020/.." },
        { "unknown/2020", "/2020" },
        { "201x", "201X" },
        { "2004-uu-uu", "2004-XX-XX" },
        { "~2021", "2021~" },
        { "2021?~", "2021%" },
        { " 2021", "2021" },
        { "2021 ", "2021" },
        { "2021\n", "2021" },
        { "2020 / 2021", "2020/2021" },
        { "2020-06-25 - 2021-07-28", "2020-06-25/2021-07-28" },
        { "about spring 2025 - now", "2025-21~/.." },
        { "٢٠٢١", "2021" },
        { "２０２１-０９", "2021-09" },
        { "2021‑09", "2021-09" },
    };

    public static TheoryData<string> Nonsense => new()
    {
        "", " ", "yesterday", "2021-", "2021-09-", "-", "T10:00:00", "2021T10:00:00", "2021-09T10:00:00",
        "2021-09-05T", "2021-09-05T10", "2021-09-05T10:00", "2021-09-05T10:00:60", "2021-09-05T10:00:00z",
        "2021-09-05T10:00:00-00:00", "2021-09-05T10:00:00+24", "2021-09-05T10:00:00~", "2021-09-XXT10:00:00",
        "Y2021", "Y01234567", "Y170000002-05", "Y1234567890123456789", "+2021", "2021-W05", "2021-123", "P1Y",
        "2021??", "2021/.../2022", "2021/...", "2021/\n", "line one\nline two", new string('9', 5000), "2021-1?-05",
    };

    [Theory]
    [MemberData(nameof(ImpossibleDates))]
    [MemberData(nameof(ImpossiblePeriods))]
    public void An_impossible_date_is_refused_with_its_reason(string text, string expected) =>
        Assert.Equal(expected, ErrorOf(text));

    [Theory]
    [MemberData(nameof(LevelTwo))]
    public void A_form_of_level_two_is_refused_by_name(string text, string expected) =>
        Assert.Contains(expected, ErrorOf(text));

    [Theory]
    [MemberData(nameof(Habits))]
    public void A_usual_spelling_gets_the_edtf_form_to_write(string text, string expected)
    {
        // The stop of the sentence would seem to belong to what ends in one.
        var shown = expected.EndsWith('.') ? $"'{expected}'" : expected;
        Assert.EndsWith($" is not how dates are written here: write {shown}", ErrorOf(text));
        Assert.All(expected.Split(" or "), suggestion => Edtf.Parse(suggestion));
    }

    [Fact]
    public void A_usual_spelling_of_an_impossible_date_is_told_why() =>
        Assert.Equal("2021-02-31 is not a date: February 2021 has 28 days", ErrorOf("31.02.2021"));

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void Anything_else_is_refused_on_one_short_line(string text)
    {
        var error = ErrorOf(text);

        Assert.DoesNotContain('\n', error);
        Assert.InRange(error.Length, 20, 200);
    }

    [Fact]
    public void A_spelling_that_stays_unclear_is_quoted_as_it_was_written() =>
        Assert.StartsWith("1/2/21 has more than one /", ErrorOf("1/2/21"));

    [Fact]
    public void No_text_at_all_is_refused()
    {
        Assert.False(Edtf.TryParse(null, out _, out var error));
        Assert.Equal("\"\" is not a date: write a date, like 2021, 2021-09 or 2021-09-05", error);
    }

    [Fact]
    public void Parse_throws_the_same_message()
    {
        var exception = Assert.Throws<FormatException>(() => Edtf.Parse("2021-02-30"));

        Assert.Equal(ErrorOf("2021-02-30"), exception.Message);
    }

    private static string ErrorOf(string text)
    {
        Assert.False(Edtf.TryParse(text, out var value, out var error));
        Assert.Null(value);
        return error;
    }
}
