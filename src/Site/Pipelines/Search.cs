using DigitalRights.Facts;
using DigitalRights.Site.Modules;
using DigitalRights.Site.Search;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Pages;

namespace DigitalRights.Site.Pipelines;

/// <summary>The search page and its index, scripts, so that it works without a server.</summary>
public sealed class Search : Pipeline
{
    public Search()
    {
        Dependencies.Add(nameof(Content));
        ProcessModules = new ModuleList
        {
            new ReplaceDocuments(nameof(Content)),
            new RenderPages<SearchPage, Catalogue>(_ => Address.Search),
            new AddFiles(SearchIndex.Files),
            Published.Only,
        };
    }
}
