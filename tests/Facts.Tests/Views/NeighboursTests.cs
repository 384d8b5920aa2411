using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public class NeighboursTests
{
    static readonly Catalogue Catalogue = SmallInput.Valid.Read().Catalogue;

    [Fact]
    public void Each_fact_of_a_country_stands_between_its_neighbours()
    {
        Assert.All(Catalogue.Countries, country =>
        {
            var facts = Catalogue.FactsOf(country);
            Assert.All(facts.Select((fact, at) => (fact, at)).Where(f => f.fact.Countries[0].Id == country.Id), f =>
                Assert.Equal(new(facts.ElementAtOrDefault(f.at - 1), facts.ElementAtOrDefault(f.at + 1)),
                    Neighbours.Of(f.fact, Catalogue)));
        });
        Assert.Contains(Catalogue.Countries, country => Catalogue.FactsOf(country).Count > 2);
    }
}
