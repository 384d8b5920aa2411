using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Tests.Diagnostics;

public class NearestTests
{
    static readonly string[] Codes = ["kg", "kz", "tj", "tm", "uz"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("TITLE", "title")]
    [InlineData("sumary", "summary")]
    [InlineData("aliass", "aliases")]
    [InlineData("officialreason", "official-reason")]
    public void A_word_that_is_nearly_right(string given, string meant) =>
        Assert.Equal($"Did you mean '{meant}'?", Nearest.DidYouMean(given, ["official-reason", "summary", "aliases", "title"]));

    [Theory]
    [InlineData("kx", "kg")] // of two equally near the first in the alphabet
    [InlineData("uzb", "uz")]
    public void A_short_word_that_is_nearly_right(string given, string meant) =>
        Assert.Equal($"Did you mean '{meant}'?", Nearest.DidYouMean(given, Codes));

    [Theory]
    [InlineData("fr")]
    [InlineData("x")]
    [InlineData("")]
    public void A_short_word_without_a_letter_in_common_gets_no_suggestion(string given) => Assert.Null(Nearest.DidYouMean(given, Codes));

    [Theory]
    [InlineData("importance")]
    [InlineData("colour")]
    public void A_word_like_none_gets_no_suggestion(string given) => Assert.Null(Nearest.DidYouMean(given, ["title", "summary"]));

    [Fact]
    public void Nothing_known_gives_no_suggestion() => Assert.Null(Nearest.DidYouMean("title", []));

    [Fact]
    public void A_word_like_none_gets_the_list() =>
        Assert.Equal("Use one of: title, summary.", Nearest.DidYouMeanOr("colour", ["title", "summary"]));

    [Fact]
    public void A_word_that_is_nearly_right_gets_no_list() =>
        Assert.Equal("Did you mean 'title'?", Nearest.DidYouMeanOr("titel", ["title", "summary"]));
}
