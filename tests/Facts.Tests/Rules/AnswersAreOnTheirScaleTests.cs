using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class AnswersAreOnTheirScaleTests
{
    const string Scale =
        "kind: scale\nscale:\n  - {answer: often, label: often, tone: restricted}\n  - {answer: never, label: never, tone: free}";

    [Fact]
    public void An_answer_outside_the_scale_is_found() =>
        SmallInput.Valid.With(SmallFiles.Question, "    answer: often", "    answer: ▸oftn").Check<AnswersAreOnTheirScale>()
            .FindsError("FACT046", "'oftn' is not an answer of this question.", "Did you mean 'often'?");

    [Fact]
    public void A_question_without_its_scale_is_found() =>
        SmallInput.Valid.With(SmallFiles.Question, Scale, "kind: ▸scale")
            .With(SmallFiles.Question, "    answer: often", "    answer: disputed").Check<AnswersAreOnTheirScale>()
            .FindsError("FACT045", "A question of kind scale lists its possible answers.", "Add 'scale:'.");

    [Fact]
    public void A_missing_answer_is_found() =>
        SmallInput.Valid.With(SmallFiles.Question, "    answer: often\n    as-of", "    ▸as-of").Check<AnswersAreOnTheirScale>()
            .FindsError("FACT047", "The answer is missing.", "Add 'answer:'.");

    [Fact]
    public void A_number_in_place_of_a_word_is_found() =>
        SmallInput.Valid.With(SmallFiles.Question, "    answer: often", "    ▸value: 5")
            .Check<AnswersAreOnTheirScale>().FindsError("FACT047", "The answer is missing.");

    [Fact]
    public void A_missing_number_is_found() =>
        SmallInput.Valid.With(SmallFiles.Question, Scale, "kind: number")
            .With(SmallFiles.Question, "    answer: often\n    as-of", "    ▸as-of").Check<AnswersAreOnTheirScale>()
            .FindsError("FACT047", "The answer has neither a value nor no-data.");

    [Fact]
    public void A_word_in_place_of_a_number_is_found() =>
        SmallInput.Valid.With(SmallFiles.Question, Scale, "kind: number")
            .With(SmallFiles.Question, "    answer: often", "    answer: ▸often").Check<AnswersAreOnTheirScale>()
            .FindsError("FACT046", "Use one of: no-data, not-covered, disputed, in-law-not-in-practice.");

    [Fact]
    public void A_number_is_right_where_numbers_are_asked_for() =>
        SmallInput.Valid.With(SmallFiles.Question, Scale, "kind: number").With(SmallFiles.Question,
            "    answer: often", "    value: 0").Check<AnswersAreOnTheirScale>().FindsNothing();

    [Theory]
    [InlineData("never")]
    [InlineData("no-data")]
    [InlineData("not-covered")]
    [InlineData("disputed")]
    [InlineData("in-law-not-in-practice")]
    public void An_answer_of_the_scale_or_an_open_one_is_right(string answer) =>
        SmallInput.Valid.With(SmallFiles.Question, "    answer: often", $"    answer: {answer}")
            .Check<AnswersAreOnTheirScale>().FindsNothing();
}
