using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class CountriesNotAssessedHaveNoValuesTests
{
    [Fact]
    public void A_country_that_is_not_assessed_and_has_values_is_found() =>
        SmallInput.Valid.With(SmallFiles.Users, "year-means", "not-assessed: {▸bb: not assessed}\nyear-means")
            .Check<CountriesNotAssessedHaveNoValues>()
            .FindsError("FACT052", "'bb' is said not to be assessed, and has values.");

    [Fact]
    public void A_country_that_is_not_assessed_and_has_no_values_is_right() =>
        SmallInput.Valid.With(SmallFiles.Users, "year-means", "not-assessed: {bb: not assessed}\nyear-means")
            .With(SmallFiles.Users, "  bb:\n    2021: 60\n", "")
            .Check<CountriesNotAssessedHaveNoValues>().FindsNothing();
}
