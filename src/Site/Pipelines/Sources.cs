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
            new ReplaceDocuments(nameof(Content)),
            new RenderPages<SourcesPage, Catalogue>(_ => Address.Sources),
            new RenderPages<SourcePage, Source>(Address.Of),
            Published.Only,
        };
    }
}
