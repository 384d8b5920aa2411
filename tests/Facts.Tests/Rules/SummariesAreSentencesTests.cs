using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class SummariesAreSentencesTests
{
    static SmallInput Saying(string summary) => SmallInput.Valid.With(SmallFiles.Event, "summary: People met.", $"summary: {summary}");

    [Theory]
    [InlineData("People met.")]
    [InlineData("\"\\\"We meet,\\\" they said.\"")]
    [InlineData("40 people met. Why?")]
    [InlineData("One. Two. Three. Four.")]
    [InlineData("Mr. B. Person met A.B. Other under Art. 5 at 24.kg.")]
    [InlineData("{en: People met., ru: Люди встретились.}")]
    public void One_to_four_sentences_are_fine(string summary) =>
        Saying(summary).Check<SummariesAreSentences>().FindsNothing();

    [Theory]
    [InlineData("▸people met.", "does not start like a sentence")]
    [InlineData("▸People met", "does not end like a sentence")]
    [InlineData("▸One. Two. Three. Four. Five.", "has 5 sentences")]
    public void Anything_else_is_found(string summary, string words) =>
        Saying(summary).Check<SummariesAreSentences>().FindsWarning("FACT074", words);
}
