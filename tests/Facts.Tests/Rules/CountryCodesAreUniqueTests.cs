using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class CountryCodesAreUniqueTests
{
    [Fact]
    public void A_code_of_two_countries_is_found() =>
        SmallInput.Valid.With(SmallFiles.Betaland, "code: bb", "code: ▸aa").Check<CountryCodesAreUnique>()
            .FindsError("FACT032", "The code 'aa' is already that of countries/alphaland.yml.");

    [Fact]
    public void Different_codes_are_right() =>
        SmallInput.Valid.With(SmallFiles.Betaland, "code: bb", "code: ba").Check<CountryCodesAreUnique>().FindsNothing();
}
