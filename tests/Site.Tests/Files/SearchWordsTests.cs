using DigitalRights.Site.Files;

namespace DigitalRights.Site.Tests.Files;

public sealed class SearchWordsTests
{
    static readonly SearchWords Few = new([]);

    [Fact]
    public void A_word_stands_once_in_small_letters() => Assert.Equal("blocked site the", Few.Of("The site, the blocked SITE.", ""));

    [Fact]
    public void Words_that_are_searched_anyway_are_left_out() => Assert.Equal("blocked", Few.Of("Site blocked", "A site"));

    [Fact]
    public void Words_of_every_script_count_and_marks_within_them_do_not_divide() =>
        Assert.Equal("21 o'zbekiston қазақстан", Few.Of("O'zbekiston, Қазақстан: 21 a", ""));

    [Theory]
    [InlineData('\'')]
    [InlineData('`')]
    [InlineData('´')]
    [InlineData('ʹ')]
    [InlineData('ʻ')]
    [InlineData('ʼ')]
    [InlineData('‘')]
    [InlineData('’')]
    [InlineData('′')]
    [InlineData('＇')]
    [InlineData('\u00AD')]
    [InlineData('\u200B')]
    [InlineData('\u0306')]
    public void No_apostrophe_and_nothing_unseen_divides_a_word(char mark) => Assert.Equal($"o{mark}zbek", Few.Of($"(O{mark}zbek)", ""));

    [Fact]
    public void Short_words_of_many_texts_are_left_out_and_long_ones_stay()
    {
        var words = new SearchWords(["the internet", "the law", "the court", "internet", "fine"]);

        Assert.Equal("fine internet law", words.Of("the internet law fine", ""));
    }
}
