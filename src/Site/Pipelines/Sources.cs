using DigitalRights.Facts;
using DigitalRights.Facts.Model;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Pages;

namespace DigitalRights.Site.Pipelines;

/// <summary>The bibliography, and a page a source.</summary>
public sealed class Sources : Pipeline
{
    public Sources()
    {
        Dependencies.Add(nameof(Content));
        ProcessModules = new ModuleList
        {
            new RenderPages<SourcesPage, Catalogue>(site => [(Address.Sources, site.Catalogue)]),
            new RenderPages<SourcePage, Source>(site => site.Catalogue.Sources.Select(s => (Address.Of(s), s))),
        };
        OutputModules = new ModuleList { new WriteFiles() };
    }
}
