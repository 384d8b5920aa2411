using DigitalRights.Facts;
using DigitalRights.Facts.Records;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Pages;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Pipelines;

/// <summary>The permanent page of each fact, their indexes, and pages at former addresses.</summary>
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
            new Derive<Fact, FormerFact>(fact => fact.Formerly.Select(key => new FormerFact(key, fact))),
            new RenderPages<MovedPage, FormerFact>(former => former.Address),
            Published.Only,
        };
    }
}
