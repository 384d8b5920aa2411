using DigitalRights.Facts.Tests.Support;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tests.Views;

public class CountryViewTests
{
    static readonly Catalogue Catalogue = SmallInput.Valid.Read().Catalogue;
    static readonly CountryView View = new(Catalogue.Countries[0], Catalogue);

    [Fact]
    public void Only_topics_with_facts_are_shown()
    {
        Assert.NotEmpty(View.Topics);
        Assert.All(View.Topics, topic => Assert.Equal(Catalogue.FactsOf(Catalogue.Countries[0], topic.Topic).Count(), topic.Count));
        Assert.True(View.Topics.Count < Catalogue.Topics.Count);
    }

    [Fact]
    public void Key_developments_come_newest_first()
    {
        var catalogue = SmallInput.Valid
            .With(SmallFiles.Alphaland, "highlights: [aa/event]", "highlights: [aa/law, aa/statement, aa/event]")
            .Read().Catalogue;

        var highlights = new CountryView(catalogue.Countries[0], catalogue).Highlights;

        Assert.Equal(3, highlights.Count);
        Assert.Equal("aa/statement", highlights[0].Id);
        Assert.Equal(highlights.OrderByDescending(f => f.Date!.Earliest), highlights);
    }

    [Fact]
    public void The_latest_facts_come_newest_first_and_each_once()
    {
        var latest = View.Latest.ToList();

        Assert.Equal(latest.Select(e => e.Fact.Id).Distinct(), latest.Select(e => e.Fact.Id));
        Assert.Equal(latest.OrderByDescending(e => e.Date!.Earliest), latest);
        Assert.Equal("aa/statement", latest[0].Fact.Id);
    }

    [Fact]
    public void The_latest_facts_are_of_the_last_two_years_of_which_there_are_any()
    {
        var years = View.Latest.Select(e => e.Period.Year!.Value).ToList();

        Assert.All(years, year => Assert.True(year > years[0] - 2));
        Assert.Contains(View.Chronology.Entries, e => e.Period.Year <= years[0] - 2);
    }

    [Fact]
    public void A_country_stands_beside_each_other() => Assert.Equal("bb", Assert.Single(View.Pairs).Other(Catalogue.Countries[0]).Id);
}
