using DigitalRights.Facts.Dates;

namespace DigitalRights.Facts.Tests.Dates;

public class EdtfTextTests
{
    [Theory]
    [InlineData("2021-09-05", "5 September 2021")]
    [InlineData("2021-09-05T10:00:00Z", "5 September 2021")]
    [InlineData("2021-09", "September 2021")]
    [InlineData("2018", "2018")]
    [InlineData("2021-21", "spring 2021")]
    [InlineData("2021-22", "summer 2021")]
    [InlineData("2021-23", "autumn 2021")]
    [InlineData("2021-24", "winter 2021")]
    [InlineData("202X", "2020s")]
    [InlineData("20XX", "some time between 2000 and 2099")]
    [InlineData("Y170000002", "170000002")]
    public void A_date_shows_its_stated_precision(string text, string expected) => AssertEnglish(expected, text);

    [Theory]
    [InlineData("2021-09~", "about September 2021")]
    [InlineData("2021-01?", "January 2021 (uncertain)")]
    [InlineData("2004-06-11%", "about 11 June 2004 (uncertain)")]
    [InlineData("202X~", "about 2020s")]
    [InlineData("2018-XX", "some time in 2018")]
    [InlineData("1985-XX-XX", "some time in 1985")]
    [InlineData("1985-04-XX", "some time in April 1985")]
    [InlineData("2018-XX~", "some time in about 2018")]
    public void A_doubtful_date_says_so(string text, string expected) => AssertEnglish(expected, text);

    [Theory]
    [InlineData("0000", "1 BCE")]
    [InlineData("-0043-03-15", "15 March 44 BCE")]
    [InlineData("0001", "1")]
    [InlineData("-005X", "some time between 60 BCE and 51 BCE")]
    [InlineData("000X", "some time between 1 BCE and 9")]
    [InlineData("-0001/0001", "2 BCE to 1")]
    public void A_year_before_the_common_era_counts_without_zero(string text, string expected) => AssertEnglish(expected, text);

    [Theory]
    [InlineData("2007~/2022~", "about 2007 to about 2022")]
    [InlineData("2016-06-01/2017-05-31", "1 June 2016 to 31 May 2017")]
    [InlineData("2022-01-04/2022-01-11", "4 to 11 January 2022")]
    [InlineData("2022-01-28/2022-02-03", "28 January to 3 February 2022")]
    [InlineData("2022-01/2022-03", "January to March 2022")]
    [InlineData("2011-03~/2011-12", "about March 2011 to December 2011")]
    [InlineData("2025-04?/2025-05?", "April to May 2025 (uncertain)")]
    [InlineData("2020?/2021", "2020 (uncertain) to 2021")]
    [InlineData("2004-02-01/2005", "1 February 2004 to 2005")]
    [InlineData("2004-06/2004", "June 2004 to 2004")]
    [InlineData("2021-21/2021-23", "spring 2021 to autumn 2021")]
    [InlineData("2022-01-04/2022-01-04", "4 January 2022")]
    public void A_period_repeats_only_what_it_must(string text, string expected) => AssertEnglish(expected, text);

    [Theory]
    [InlineData("../2013", "until 2013")]
    [InlineData("2024-04-18/..", "since 18 April 2024")]
    [InlineData("2020-10-05/", "from 5 October 2020, end not known")]
    [InlineData("/2020", "until 2020, start not known")]
    [InlineData("2020~/..", "since about 2020")]
    public void A_period_without_an_end_says_whether_it_is_open_or_unknown(string text, string expected) =>
        AssertEnglish(expected, text);

    [Theory]
    [InlineData("2020-10", "октябрь 2020 г.")]
    [InlineData("2020-10-05", "5 октября 2020 г.")]
    [InlineData("2020-10-05/2020-10-11", "с 5 по 11 октября 2020 г.")]
    public void Another_language_inflects_its_months(string text, string expected) =>
        Assert.Equal(expected, Edtf.Parse(text).ToText(Russian));

    private static EdtfWords Russian { get; } = EdtfWords.English with
    {
        Months = [.. Enumerable.Repeat("", 9), "октябрь", "", ""],
        MonthsBesideDay = [.. Enumerable.Repeat("", 9), "октября", "", ""],
        Year = "{0} г.",
        DaysOfMonth = "с {0} по {1} {2} {3}",
    };

    private static void AssertEnglish(string expected, string text) =>
        Assert.Equal(expected, Edtf.Parse(text).ToText(EdtfWords.English));
}
