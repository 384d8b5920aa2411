using DigitalRights.Site.Search;

namespace DigitalRights.Site.Tests.Search;

public sealed class SearchMeaningsTests
{
    static readonly SearchFold Fold = new();

    static SearchMeanings Of(params string[] lines) => new(lines, Fold);

    static string? Meaning(SearchMeanings meanings, string word) => meanings.Of(Fold.Words(word).Single());

    [Theory]
    [InlineData("jail", "prison")]
    [InlineData("jailed", "prison")]
    [InlineData("Тюрьму", "prison")]
    [InlineData("тюрьмы", "prison")]
    [InlineData("prison", null)]
    [InlineData("jar", null)]
    public void Words_of_one_meaning_are_taken_for_the_first(string word, string? meaning) =>
        Assert.Equal(meaning, Meaning(Of("# words", "prison jail тюрьм*"), word));

    [Fact]
    public void A_word_with_two_meanings_is_refused() =>
        Assert.Contains("'jail' stands for 'prison' and for 'arest'",
            Assert.Throws<FormatException>(() => Of("prison jail", "arrest jail")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_browser_is_told_a_line_a_meaning() =>
        Assert.Equal(["fin strtaf*", "prison jail"], Of("prison jail", "fine strtaf*").Lines);

    [Fact]
    public void Those_of_the_program_can_be_read() => Assert.Equal("prison", Meaning(SearchMeanings.Own(Fold), "тюрьме"));
}
