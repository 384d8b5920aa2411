using DigitalRights.Facts.Model;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Theme.Pages;

/// <summary>The chronology, or the part of it about one year, country or topic.</summary>
public sealed record ChronologySlice(Chronology Chronology, long? Year, Country? Country, Topic? Topic)
{
    public Address Address => Year is { } year ? Address.Year(year) : Address.Slice(Country, Topic);

    /// <summary>Every slice that has a page: the whole, each year, topic and country, and what each country has on each topic.</summary>
    public static IEnumerable<ChronologySlice> All(SiteContext site)
    {
        var content = site.Catalogue;
        yield return new(site.Chronology, null, null, null);
        foreach (var year in site.Chronology.Years) yield return new(Chronology.Of(year), year.Year, null, null);
        foreach (var topic in content.Topics) yield return new(new Chronology(content.FactsOn(topic)), null, null, topic);
        foreach (var country in content.Countries)
        {
            yield return new(new Chronology(content.FactsOf(country)), null, country, null);
            foreach (var topic in content.Topics)
            {
                var facts = content.FactsOf(country, topic).ToList();
                if (facts.Count > 0) yield return new(new Chronology(facts), null, country, topic);
            }
        }
    }

    public bool IsWhole => this is { Year: null, Country: null, Topic: null };
}
