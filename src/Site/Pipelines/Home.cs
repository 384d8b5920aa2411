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
            new ReplaceDocuments(nameof(Content)),
            new RenderPages<HomePage, Catalogue>(_ => Address.Home),
            new RenderPages<NotFoundPage, Catalogue>(_ => Address.NotFound),
            Published.Only,
        };
    }
}
