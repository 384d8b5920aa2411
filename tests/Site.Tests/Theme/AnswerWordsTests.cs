using DigitalRights.Facts;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Words;

namespace DigitalRights.Site.Tests.Theme;

/// <summary>What is said of an answer, and of the answers of all countries.</summary>
public sealed class AnswerWordsTests
{
    static readonly Catalogue Small = SmallContent.With();
    static readonly Question Counted = Small.Questions.Single(q => q.Id == "sample-blocks");
    static readonly Question Asked = Small.Questions.Single(q => q.Id == "sample-law-exists");

    [Fact]
    public void An_answer_has_the_words_of_its_scale_or_its_number_with_the_unit_or_says_that_it_is_open() => Assert.Equal(
        ["Yes", "No data", "1 sites", "In law, not in practice"], Cells.Select(cell => AnswerText.Of(cell, Strings.English)));

    [Fact]
    public void In_brief_it_has_no_unit_and_short_words() => Assert.Equal(
        ["Yes", "No data", "1", "Law only"], Cells.Select(cell => AnswerText.Brief(cell, Strings.English)));

    [Fact]
    public void Only_a_number_is_one() => Assert.Equal([false, false, true, false], Cells.Select(AnswerText.IsNumber));

    [Fact]
    public void What_is_known_is_one_sentence_and_what_is_open_another()
    {
        Assert.Equal("Yes: Alpha. No data: Beta.", Sentences(Asked));
        Assert.Equal("1 sites: Alpha. In law, not in practice: Beta.", Sentences(Counted));
    }

    [Theory]
    [InlineData("Yes", "No", "Yes: Alpha; no: Beta.")]
    [InlineData("Yes", "UN only", "Yes: Alpha; UN only: Beta.")]
    [InlineData("Yes", "5 years", "Yes: Alpha; 5 years: Beta.")]
    public void Within_a_sentence_an_answer_begins_small_unless_it_is_an_abbreviation(string first, string second, string sentence)
    {
        Country[] one = [Small.Countries[0]], other = [Small.Countries[1]];
        var cell = Cell.Of(Asked, one[0]);

        Assert.Equal(sentence, AnswerSentences.Of([new(Labelled(first), one), new(Labelled(second), other)], Strings.English));

        Cell Labelled(string label) => cell with { Choice = cell.Choice! with { Label = new(label) } };
    }

    [Fact]
    public void Counts_stand_with_their_countries() => Assert.Equal(
        "1 on record: Alpha 1, Beta 0.",
        CountedWords.Answer(CountedQuestion.All(Small).Single(q => q.Id == CountedQuestion.Cases), Strings.English));

    static IEnumerable<Cell> Cells =>
        from question in new[] { Asked, Counted } from country in Small.Countries select Cell.Of(question, country);

    static string Sentences(Question question) => AnswerSentences.Of(AnswerGroup.Of(question, Small), Strings.English);
}
