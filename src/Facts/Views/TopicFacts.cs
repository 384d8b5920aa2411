using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>What a page shows of the facts about one country on one topic.</summary>
/// <param name="Count">How many facts there are.</param>
/// <param name="Shown">In the order of the page.</param>
public sealed record TopicFacts(Topic Topic, Country Country, int Count, IReadOnlyList<Fact> Shown)
{
    /// <summary>The page of a topic shows so many facts.</summary>
    const int MostFacts = 60;

    /// <summary>Where that leaves a country next to nothing, so many of each all the same.</summary>
    const int LeastOfCountry = 3;

    public bool HasMore => Count > Shown.Count;

    /// <summary>For the page of a country: the newest, these first.</summary>
    public static TopicFacts Of(Topic topic, Country country, Catalogue catalogue, int most)
    {
        var facts = catalogue.FactsOf(country, topic).ToList();
        return new(topic, country, facts.Count, Views.Newest.Of(facts, most));
    }

    /// <summary>
    /// For the page of a topic, each country by name: all facts when those of all countries are few, else the newest. They stand in time
    /// order, the undated last.
    /// </summary>
    public static IReadOnlyList<TopicFacts> Of(Topic topic, Catalogue catalogue)
    {
        var ofCountries = catalogue.Countries.Select(c => (Country: c, Facts: catalogue.FactsOf(c, topic).ToList())).ToList();
        var most = ofCountries.Sum(c => c.Facts.Count) <= MostFacts ? MostFacts : Math.Max(MostFacts / ofCountries.Count, LeastOfCountry);
        return [.. ofCountries.Select(c => new TopicFacts(topic, c.Country, c.Facts.Count, Newest(c.Facts, most)))];
    }

    static IReadOnlyList<Fact> Newest(List<Fact> facts, int most) =>
        facts.Count <= most ? facts : [.. facts.OrderBy(f => f.Date is not null).TakeLast(most)];
}
