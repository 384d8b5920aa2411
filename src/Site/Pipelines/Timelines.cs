using DigitalRights.Facts.Views;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Pages;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Pipelines;

/// <summary>The chronology: whole, by year, by country, by topic, and by country and topic.</summary>
public sealed class Timelines : Pipeline
{
    public Timelines()
    {
        Dependencies.Add(nameof(Content));
        ProcessModules = new ModuleList { new RenderPages<ChronologyPage, ChronologySlice>(Slices, slice => slice.Address) };
    }

    static IEnumerable<ChronologySlice> Slices(SiteContext site)
    {
        var content = site.Catalogue;
        yield return new(site.Chronology, null, null, null);
        foreach (var year in site.Chronology.Years)
        {
            yield return new(Chronology.Of(year), year.Year, null, null);
        }
        foreach (var topic in content.Topics)
        {
            yield return new(new Chronology(content.FactsOn(topic)), null, null, topic);
        }
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
}
