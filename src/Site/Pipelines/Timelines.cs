using DigitalRights.Facts.Views;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Pages;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Pipelines;

/// <summary>The chronology: whole, by year, by country, by topic, and by country and topic.</summary>
public sealed class Timelines : Pipeline
{
    public Timelines()
    {
        Dependencies.Add(nameof(Content));
        ProcessModules = new ModuleList { new RenderPages<ChronologyPage, ChronologySlice>(Slices) };
        OutputModules = new ModuleList { new WriteFiles() };
    }

    static IEnumerable<(Address, ChronologySlice)> Slices(SiteContext site)
    {
        var content = site.Catalogue;
        yield return (Address.Chronology, new(site.Chronology, null, null, null));
        foreach (var year in site.Chronology.Years)
        {
            yield return (Address.Year(year.Year), new(Chronology.Of(year), year.Year, null, null));
        }
        foreach (var topic in content.Topics)
        {
            yield return (Address.Slice(null, topic), new(new Chronology(content.FactsOn(topic)), null, null, topic));
        }
        foreach (var country in content.Countries)
        {
            var facts = content.FactsOf(country).ToList();
            yield return (Address.Slice(country, null), new(new Chronology(facts), null, country, null));
            foreach (var topic in content.Topics.Where(t => content.FactsOn(t).Intersect(facts).Any()))
            {
                yield return (Address.Slice(country, topic), new(new Chronology(content.FactsOn(topic).Intersect(facts)), null, country, topic));
            }
        }
    }
}
