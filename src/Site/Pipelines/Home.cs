using DigitalRights.Facts;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Pages;

namespace DigitalRights.Site.Pipelines;

/// <summary>The home page, and the page in place of a missing one.</summary>
public sealed class Home : Pipeline
{
    public Home()
    {
        Dependencies.Add(nameof(Content));
        ProcessModules = new ModuleList
        {
            new RenderPages<HomePage, Catalogue>(site => [(Address.Home, site.Catalogue)]),
            new RenderPages<NotFoundPage, Catalogue>(site => [(Address.NotFound, site.Catalogue)]),
        };
        OutputModules = new ModuleList { new WriteFiles() };
    }
}
