using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class AnswersNameNoLaterFactTests
{
    [Theory]
    [InlineData("2020")]
    [InlineData("2021-04-30")]
    public void A_fact_of_a_later_day_is_found(string asOf) => AsOf($"▸{asOf}").Check<AnswersNameNoLaterFact>()
        .FindsWarning("FACT177", "'aa/blocking' of 2021-05-01/");

    [Theory]
    [InlineData("2021")]
    [InlineData("2021-05-01")]
    [InlineData("2021-05~")]
    public void A_fact_of_the_same_time_is_right(string asOf) => AsOf(asOf).Check<AnswersNameNoLaterFact>().FindsNothing();

    [Fact]
    public void A_fact_that_the_detail_names_counts_too() =>
        AsOf("▸2020").With(SmallFiles.Question, "    facts: [aa/blocking]\n", "    detail: See [the block](fact:aa/blocking).\n")
            .Check<AnswersNameNoLaterFact>().FindsWarning("FACT177", "'aa/blocking'");

    [Fact]
    public void A_figure_counts_what_was_before_it() =>
        AsOf("2021").With(SmallFiles.Question, "facts: [aa/blocking]", "facts: [bb/count]").Check<AnswersNameNoLaterFact>().FindsNothing();

    static SmallInput AsOf(string date) => SmallInput.Valid.With(SmallFiles.Question, "as-of: 2022", $"as-of: {date}");
}
