using DigitalRights.Facts;
using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Links;

/// <summary>What can be followed: the site, a country, a topic. There are feeds only where the site knows its host.</summary>
/// <param name="About">The country or topic; null for the site.</param>
public sealed record Followed(IRecord? About)
{
    /// <summary>The page that it belongs to.</summary>
    public Address Page => About is null ? Address.Home : Address.Of(About);

    /// <summary>What was published, changed or checked last, as an Atom feed.</summary>
    public Address Atom => new($"{Page.Path}feed.xml");

    /// <summary>The same as a JSON Feed.</summary>
    public Address Json => new($"{Page.Path}feed.json");

    /// <summary>The chronology as a calendar.</summary>
    public Address Calendar => new($"{Page.Path}calendar.ics");

    public static IEnumerable<Followed> All(Catalogue catalogue) =>
        catalogue.Countries.Concat<IRecord>(catalogue.Topics).Prepend(null).Select(about => new Followed(about));

    /// <summary>The facts that are followed.</summary>
    public IReadOnlyList<Fact> FactsOf(Catalogue catalogue) => About switch
    {
        Country country => catalogue.FactsOf(country),
        Topic topic => catalogue.FactsOn(topic),
        _ => catalogue.Facts,
    };
}
