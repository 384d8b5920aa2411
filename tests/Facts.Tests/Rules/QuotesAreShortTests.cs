using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class QuotesAreShortTests
{
    [Fact]
    public void A_long_quotation_is_warned_of() => Of(26).FindsWarning("FACT135", "The quotation has 26 words; at most 25 are quoted.");

    [Fact]
    public void A_short_quotation_is_right() => Of(25).FindsNothing();

    static Outcome Of(int words) =>
        SmallInput.Valid.With(SmallFiles.Statement, "speaker: The minister",
            $"speaker: The minister\nquote: ▸{string.Join(' ', Enumerable.Repeat("word", words))}")
            .Check<QuotesAreShort>();
}
