using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public class CountryPairTests
{
    [Fact]
    public void Each_country_is_paired_with_the_others_in_the_order_of_all()
    {
        var small = SmallInput.Valid.Read().Catalogue.Countries;
        IReadOnlyList<Records.Country> countries = [small[0], small[1], small[0] with { Id = "cc" }];

        Assert.Equal(["aa bb", "aa cc", "bb cc"], CountryPair.All(countries).Select(p => $"{p.First.Id} {p.Second.Id}"));
        Assert.Equal(["aa", "cc"], CountryPair.With(countries[1], countries).Select(p => p.Other(countries[1]).Id));
    }
}
