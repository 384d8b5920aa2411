using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class PenaltiesHaveUnitsTests
{
    const string Penalty = "penalties:\n  - {for: libel, minimum: 1, maximum: 3, unit: years}";

    [Theory]
    [InlineData("{for: libel, minimum: 1}")]
    [InlineData("{for: libel, maximum: 0}")]
    public void A_number_without_a_unit_is_found(string penalty) =>
        SmallInput.Valid.With(SmallFiles.Law, Penalty, $"penalties:\n  ▸- {penalty}").Check<PenaltiesHaveUnits>()
            .FindsError("FACT041", "The penalty for 'libel' has a number but no unit.");

    [Fact]
    public void A_minimum_above_the_maximum_is_found() =>
        SmallInput.Valid.With(SmallFiles.Law, Penalty, "penalties:\n  ▸- {for: libel, minimum: 4, maximum: 3, unit: years}")
            .Check<PenaltiesHaveUnits>()
            .FindsError("FACT042", "The penalty for 'libel' has a minimum above its maximum.");

    [Theory]
    [InlineData("{for: libel, penalty: loss of liberty}")]
    [InlineData("{for: libel, minimum: 3, maximum: 3, unit: years}")]
    [InlineData("{for: libel, maximum: 3, unit: years}")]
    public void A_penalty_without_numbers_or_with_a_unit_is_right(string penalty) =>
        SmallInput.Valid.With(SmallFiles.Law, Penalty, $"penalties:\n  - {penalty}").Check<PenaltiesHaveUnits>().FindsNothing();
}
