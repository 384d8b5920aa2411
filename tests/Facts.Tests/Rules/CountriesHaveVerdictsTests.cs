using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class CountriesHaveVerdictsTests
{
    static readonly SmallInput OneWithout = SmallInput.Valid.With(SmallFiles.Alphaland, "code: aa", "▸code: aa")
        .With(SmallFiles.Betaland, "summary:", "verdict: It blocks little.\nsummary:");

    [Fact]
    public void A_country_without_a_verdict_is_warned_of() =>
        OneWithout.Check<CountriesHaveVerdicts>().FindsWarning("FACT186", "The country has no verdict");

    [Fact]
    public void A_verdict_is_right() =>
        OneWithout.With(SmallFiles.Alphaland, "summary:", "verdict: It blocks much.\nsummary:")
            .Check<CountriesHaveVerdicts>().FindsNothing();
}
