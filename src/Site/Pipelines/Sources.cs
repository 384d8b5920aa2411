using DigitalRights.Facts;
using DigitalRights.Facts.Records;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Pages;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Pipelines;

/// <summary>The bibliography, its parts and those of each country, and a page a source, with parts where it is used by many.</summary>
public sealed class Sources : Pipeline
{
    public Sources()
    {
        Dependencies.Add(nameof(Content));
        ProcessModules = new ModuleList
        {
            new ReplaceDocuments(nameof(Content)),
            new RenderPages<SourcesPage, Catalogue>(_ => Address.Sources),
            new Derive<SiteContext, SourcesPart>(SourcesPart.All),
            new RenderPages<SourcesPartPage, SourcesPart>(part => part.Address),
            new RenderPages<SourcePage, Source>(Address.Of),
            new Derive<SiteContext, UsesPart>(UsesPart.All),
            new RenderPages<UsesPartPage, UsesPart>(part => part.Address),
            Published.Only,
        };
    }
}
