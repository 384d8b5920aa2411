using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>What the page of a topic shows of one country: all facts when those of all countries are few, else the newest.</summary>
/// <param name="Count">How many facts the country has on the topic.</param>
/// <param name="Shown">In time order; the undated last.</param>
public sealed record TopicFacts(Country Country, int Count, IReadOnlyList<Fact> Shown)
{
    /// <summary>The page of a topic shows so many facts.</summary>
    const int MostFacts = 60;

    /// <summary>Where that leaves a country next to nothing, so many of each all the same.</summary>
    const int LeastOfCountry = 3;

    public bool HasMore => Count > Shown.Count;

    /// <summary>For each country, by name.</summary>
    public static IReadOnlyList<TopicFacts> Of(Topic topic, Catalogue catalogue)
    {
        var ofCountries = catalogue.Countries.Select(c => (Country: c, Facts: catalogue.FactsOf(c, topic).ToList())).ToList();
        var most = ofCountries.Sum(c => c.Facts.Count) <= MostFacts ? MostFacts : Math.Max(MostFacts / ofCountries.Count, LeastOfCountry);
        return [.. ofCountries.Select(c => new TopicFacts(c.Country, c.Facts.Count, Newest(c.Facts, most)))];
    }

    static IReadOnlyList<Fact> Newest(List<Fact> facts, int most) =>
        facts.Count <= most ? facts : [.. facts.OrderBy(f => f.Date is not null).TakeLast(most)];
}
