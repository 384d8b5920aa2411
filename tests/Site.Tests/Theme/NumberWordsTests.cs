using System.Globalization;
using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Theme.Words;

namespace DigitalRights.Site.Tests.Theme;

public sealed class NumberWordsTests
{
    static decimal N(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);

    static Figure Figure(string value, string unit, string? to = null, Qualifier? qualifier = null, string? one = null) =>
        new(new Key("x"), null, N(value), to is null ? null : N(to), qualifier,
            new(unit), one is null ? null : new(one), Edtf.Parse("2021"), null);

    static string Full(Figure figure) => NumberWords.Full(figure, Strings.English);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("999", "999")]
    [InlineData("1000", "1,000")]
    [InlineData("25630", "25,630")]
    [InlineData("999999", "999,999")]
    [InlineData("1000000", "1 million")]
    [InlineData("11000000", "11 million")]
    [InlineData("1500000", "1.5 million")]
    [InlineData("1550000", "1,550,000")]
    [InlineData("1234567", "1,234,567")]
    [InlineData("0.5", "0.5")]
    [InlineData("-2.25", "-2.25")]
    [InlineData("5.0", "5.0")]
    [InlineData("56.70", "56.70")]
    [InlineData("0.1234567", "0.1234567")]
    [InlineData("1000.50", "1,000.50")]
    [InlineData("2000000.0", "2,000,000.0")]
    [InlineData("8000000000", "8,000 million")]
    public void A_number_has_groups_of_three_digits_and_round_millions_in_words(string number, string words) =>
        Assert.Equal(words, NumberWords.Of(N(number), Strings.English));

    [Theory]
    [InlineData(Qualifier.MoreThan, "more than 11 million accounts")]
    [InlineData(Qualifier.AtLeast, "at least 11 million accounts")]
    [InlineData(Qualifier.UpTo, "up to 11 million accounts")]
    [InlineData(Qualifier.About, "about 11 million accounts")]
    [InlineData(Qualifier.Nearly, "nearly 11 million accounts")]
    [InlineData(Qualifier.FewerThan, "fewer than 11 million accounts")]
    public void A_qualifier_stands_before_the_number(Qualifier qualifier, string words) =>
        Assert.Equal(words, Full(Figure("11000000", "accounts", qualifier: qualifier)));

    [Fact]
    public void A_range_gives_both_ends_and_the_unit_once() => Assert.Equal("5 to 15 years", Full(Figure("5", "years", to: "15")));

    [Fact]
    public void A_range_from_one_keeps_the_plural() => Assert.Equal("1 to 2 years", Full(Figure("1", "years", to: "2", one: "year")));

    [Theory]
    [InlineData("1", "1 year")]
    [InlineData("2", "2 years")]
    public void One_takes_the_singular(string value, string words) => Assert.Equal(words, Full(Figure(value, "years", one: "year")));

    [Theory]
    [InlineData("92.9", null, "92.9%")]
    [InlineData("10", "20", "10 to 20%")]
    public void A_percent_sign_follows_at_once(string value, string? to, string words) => Assert.Equal(words, Full(Figure(value, "%", to)));

    [Fact]
    public void Words_behind_a_percent_sign_do_not_part_it_from_its_number() =>
        Assert.Equal("56.79% of the population", Full(Figure("56.79", "% of the population")));

    [Theory]
    [InlineData("1", "1st")]
    [InlineData("2", "2nd")]
    [InlineData("3", "3rd")]
    [InlineData("4", "4th")]
    [InlineData("11", "11th")]
    [InlineData("12", "12th")]
    [InlineData("13", "13th")]
    [InlineData("21", "21st")]
    [InlineData("111", "111th")]
    [InlineData("122", "122nd")]
    public void A_rank_is_an_ordinal_without_a_unit(string value, string words) => Assert.Equal(words, Full(Figure(value, "rank")));

    [Fact]
    public void A_range_of_ranks_gives_both_ends() => Assert.Equal("121st to 124th", Full(Figure("121", "rank", to: "124")));

    [Fact]
    public void The_number_alone_has_neither_unit_nor_qualifier() =>
        Assert.Equal("11 million", NumberWords.Alone(Figure("11000000", "accounts", qualifier: Qualifier.MoreThan), Strings.English));

    [Theory]
    [InlineData("4.75", 1, "4.8")]
    [InlineData("4", 1, "4.0")]
    [InlineData("12345", 0, "12,345")]
    public void A_value_of_a_series_has_the_decimals_of_its_series(string value, int decimals, string words) =>
        Assert.Equal(words, NumberWords.Of(N(value), decimals));
}
