using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public class CellTests
{
    [Theory]
    [InlineData("often", "often", Tone.Restricted)]
    [InlineData("never", "never", Tone.Free)]
    public void An_answer_of_the_scale_has_its_words_and_tone(string answer, string label, Tone tone)
    {
        var cell = CellOf("    answer: often", $"    answer: {answer}");

        Assert.Equal((null, label, tone), (cell.Open, cell.Label?.English, cell.Tone));
    }

    [Theory]
    [InlineData("no-data", OpenAnswer.NoData, Tone.Unknown)]
    [InlineData("not-covered", OpenAnswer.NotCovered, Tone.Unknown)]
    [InlineData("disputed", OpenAnswer.Disputed, Tone.Disputed)]
    [InlineData("in-law-not-in-practice", OpenAnswer.InLawNotInPractice, Tone.Mixed)]
    public void An_open_answer_says_which_it_is(string answer, OpenAnswer open, Tone tone)
    {
        var cell = CellOf("    answer: often", $"    answer: {answer}");

        Assert.Equal((open, null, tone), (cell.Open, cell.Label, cell.Tone));
    }

    [Fact]
    public void A_number_has_neither_words_nor_tone()
    {
        var cell = CellOf("    answer: often", "    value: 12.5");

        Assert.Equal((null, null, Tone.Neutral, 12.5m), (cell.Open, cell.Label, cell.Tone, cell.Answer.Value));
    }

    [Fact]
    public void A_country_without_an_answer_is_refused()
    {
        var catalogue = SmallInput.Valid.With(SmallFiles.Question, "  bb:\n    answer: no-data\n", "").Read().Catalogue;

        var error = Assert.Throws<KeyNotFoundException>(
            () => Cell.Of(catalogue.Questions[0], catalogue.Countries.Single(c => c.Id == "bb")));
        Assert.Equal("'blocking' has no answer for 'bb'.", error.Message);
    }

    static Cell CellOf(string passage, string replacement)
    {
        var catalogue = SmallInput.Valid.With(SmallFiles.Question, passage, replacement).Read().Catalogue;
        return Cell.Of(catalogue.Questions[0], catalogue.Countries.Single(c => c.Id == "aa"));
    }
}
