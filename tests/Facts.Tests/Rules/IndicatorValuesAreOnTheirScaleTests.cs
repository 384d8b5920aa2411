using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class IndicatorValuesAreOnTheirScaleTests
{
    [Theory]
    [InlineData("-0.5", "is below the scale's minimum of 0")]
    [InlineData("100.1", "is above the scale's maximum of 100")]
    public void A_value_outside_the_scale_is_found(string value, string words) =>
        SmallInput.Valid.With(SmallFiles.Users, "  bb:\n    2021: 60", $"  bb:\n    2021: ▸{value}").Check<IndicatorValuesAreOnTheirScale>()
            .FindsError("FACT051", $"The value of 2021 for 'bb', {value}, {words}.");

    [Fact]
    public void A_value_below_a_scale_that_has_no_maximum_is_found() =>
        SmallInput.Valid.With(SmallFiles.Users, "maximum: 100, ", "").With(SmallFiles.Users,
            "  bb:\n    2021: 60", "  bb:\n    2021: ▸-1").Check<IndicatorValuesAreOnTheirScale>()
            .FindsError("FACT051", "is below the scale's minimum of 0.");

    [Theory]
    [InlineData("0")]
    [InlineData("100")]
    public void A_value_at_the_end_of_the_scale_is_right(string value) =>
        SmallInput.Valid.With(SmallFiles.Users, "2021: 60", $"2021: {value}").Check<IndicatorValuesAreOnTheirScale>().FindsNothing();

    [Fact]
    public void A_scale_without_ends_takes_every_value() =>
        SmallInput.Valid.With(SmallFiles.Users, "minimum: 0, maximum: 100, ", "")
            .With(SmallFiles.Users, "2021: 60", "2021: -60000000").Check<IndicatorValuesAreOnTheirScale>().FindsNothing();
}
