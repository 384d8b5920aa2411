using DigitalRights.Facts.Views;
using DigitalRights.Site.Modules;
using DigitalRights.Site.Search;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Pages;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Pipelines;

/// <summary>
/// The chronology: whole, by year, by country, by topic, and what these lead on to; and the files that choices over the whole of it load.
/// </summary>
public sealed class Timelines : Pipeline
{
    public Timelines()
    {
        Dependencies.Add(nameof(Content));
        ProcessModules = new ModuleList
        {
            new ReplaceDocuments(nameof(Content)),
            new Derive<SiteContext, SlicePage>(site => new ChronologyPages(site.Catalogue, site.Chronology).All),
            new RenderPages<ChronologyPage, SlicePage>(page => Address.Of(page.Slice)),
            new AddFiles(ChronologyIndex.Files),
            Published.Only,
        };
    }
}
