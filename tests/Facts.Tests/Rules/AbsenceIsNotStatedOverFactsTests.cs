using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class AbsenceIsNotStatedOverFactsTests
{
    [Theory]
    [InlineData("▸Nothing was found.")]
    [InlineData("Searches ▸found nothing.")]
    [InlineData("Sites are open; ▸no cases are known.")]
    public void An_answer_of_nothing_is_found_where_there_is_a_fact(string detail) =>
        Detail(detail).With(SmallFiles.Blocking, "topics: [speech]", "topics: [access]").Check<AbsenceIsNotStatedOverFacts>()
            .FindsWarning("FACT178", "facts about Alphaland on Access, such as 'aa/blocking'");

    [Theory]
    [InlineData("No rule on transfers was found.")]
    [InlineData("Its end was not found.")]
    [InlineData("No court order was found.")]
    public void An_answer_that_says_what_was_not_found_is_right(string detail) =>
        Detail(detail).With(SmallFiles.Blocking, "topics: [speech]", "topics: [access]").Check<AbsenceIsNotStatedOverFacts>()
            .FindsNothing();

    [Fact]
    public void Where_there_is_no_fact_nothing_may_be_found() => Detail("Nothing was found.")
        .Check<AbsenceIsNotStatedOverFacts>().FindsNothing();

    [Fact]
    public void A_summary_that_names_a_topic_is_looked_at() =>
        SmallInput.Valid.With(SmallFiles.Alphaland, "summary: A country.", "summary: On speech ▸nothing is known.")
            .Check<AbsenceIsNotStatedOverFacts>()
            .FindsWarning("FACT178", "on Speech");

    static SmallInput Detail(string text) =>
        SmallInput.Valid.With(SmallFiles.Question, "as-of: 2022", $"as-of: 2022\n    detail: |\n      {text}");
}
