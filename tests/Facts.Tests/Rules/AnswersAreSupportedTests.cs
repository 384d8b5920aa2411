using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class AnswersAreSupportedTests
{
    const string Sources = "\n    sources:\n      - {id: report-2021, locator: page 9}";

    [Theory]
    [InlineData("often")]
    [InlineData("disputed")]
    [InlineData("in-law-not-in-practice")]
    public void An_answer_without_a_source_is_found(string answer) =>
        SmallInput.Valid.With(SmallFiles.Question, Sources, "").With(SmallFiles.Question,
            "    answer: often", $"    ▸answer: {answer}").Check<AnswersAreSupported>()
            .FindsError("FACT048", "The answer has no source.");

    [Fact]
    public void An_answer_without_its_time_is_found() =>
        SmallInput.Valid.With(SmallFiles.Question, "    answer: often\n    as-of: 2022", "    ▸answer: often").Check<AnswersAreSupported>()
            .FindsError("FACT049", "does not say for when it holds", "Add 'as-of:'");

    [Theory]
    [InlineData("no-data")]
    [InlineData("not-covered")]
    public void An_answer_that_says_nothing_needs_no_support(string answer) =>
        SmallInput.Valid.With(SmallFiles.Question, Sources, "").With(SmallFiles.Question,
            "    answer: often\n    as-of: 2022", $"    answer: {answer}").Check<AnswersAreSupported>()
            .FindsNothing();

    [Fact]
    public void An_answer_with_source_and_time_is_right() => SmallInput.Valid.Check<AnswersAreSupported>().FindsNothing();
}
