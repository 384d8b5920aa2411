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
        ProcessModules = new ModuleList
        {
            new ReplaceDocuments(nameof(Content)),
            new Derive<SiteContext, ChronologySlice>(ChronologySlice.All),
            new RenderPages<ChronologyPage, ChronologySlice>(slice => slice.Address),
            Published.Only,
        };
    }
}
