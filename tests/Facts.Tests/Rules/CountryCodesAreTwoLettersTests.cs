using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class CountryCodesAreTwoLettersTests
{
    [Theory]
    [InlineData("kaz")]
    [InlineData("region")]
    [InlineData("k9")]
    public void A_code_that_is_none_is_found(string code) =>
        SmallInput.Valid.With(SmallFiles.Betaland, "code: bb", $"code: ▸{code}")
            .Check<CountryCodesAreTwoLetters>().FindsError("FACT141", $"'{code}' is not a country's code.");

    [Fact]
    public void Two_letters_are_right() => SmallInput.Valid.Check<CountryCodesAreTwoLetters>().FindsNothing();
}
