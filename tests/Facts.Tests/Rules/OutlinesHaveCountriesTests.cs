using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Tests.Support;

namespace DigitalRights.Facts.Tests.Rules;

public class OutlinesHaveCountriesTests
{
    [Fact]
    public void An_outline_without_a_country_is_found() =>
        SmallInput.Valid.With("countries/alphalnd.geojson", "▸" + SmallFiles.Outline).Check<OutlinesHaveCountries>()
            .FindsError("FACT150", "There is no country 'countries/alphalnd.yml' for this outline.");

    [Fact]
    public void One_beside_its_country_is_right() =>
        SmallInput.Valid.With("countries/alphaland.geojson", SmallFiles.Outline).Check<OutlinesHaveCountries>().FindsNothing();

    [Fact]
    public void One_beside_a_profile_that_is_wrong_is_not_reported_besides() =>
        SmallInput.Valid.With("countries/gammaland.yml", "code: cc\nname: Gammaland\n")
            .With("countries/gammaland.geojson", SmallFiles.Outline)
            .ReadAll().Found.ToList().ForEach(f => Assert.NotEqual("FACT150", f.Code));
}
