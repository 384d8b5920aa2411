using DigitalRights.Facts;
using DigitalRights.Facts.Records;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Pages;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Pipelines;

/// <summary>The permanent page of each fact, and their indexes.</summary>
public sealed class Facts : Pipeline
{
    public Facts()
    {
        Dependencies.Add(nameof(Content));
        ProcessModules = new ModuleList
        {
            new ReplaceDocuments(nameof(Content)),
            new RenderPages<FactsPage, Catalogue>(_ => Address.Facts),
            new Derive<SiteContext, FactsPart>(FactsPart.All),
            new RenderPages<FactsPartPage, FactsPart>(part => part.Address),
            new RenderPages<FactPage, Fact>(Address.Of),
            new RenderPages<FactEmbed, Fact>(Address.EmbedOf),
            Published.Only,
        };
    }
}
