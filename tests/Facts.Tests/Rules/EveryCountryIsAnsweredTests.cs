using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class EveryCountryIsAnsweredTests
{
    [Fact]
    public void A_country_without_an_answer_is_found() =>
        SmallInput.Valid.With(SmallFiles.Question, "  bb:\n    answer: no-data\n", "")
            .With(SmallFiles.Question, "answers:\n  aa:", "answers:\n  ▸aa:").Check<EveryCountryIsAnswered>()
            .FindsError("FACT050", "There is no answer for 'bb'.", "answer no-data");

    [Fact]
    public void An_answer_for_each_country_is_right() => SmallInput.Valid.Check<EveryCountryIsAnswered>().FindsNothing();
}
