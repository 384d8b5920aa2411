using DigitalRights.Facts;
using DigitalRights.Facts.Model;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Pages;

namespace DigitalRights.Site.Pipelines;

/// <summary>The permanent page of each fact, their index, and pages at former addresses.</summary>
public sealed class Facts : Pipeline
{
    public Facts()
    {
        Dependencies.Add(nameof(Content));
        ProcessModules = new ModuleList
        {
            new ReplaceDocuments(nameof(Content)),
            new RenderPages<FactsPage, Catalogue>(_ => Address.Facts),
            new RenderPages<FactPage, Fact>(Address.Of),
            new Derive<Fact, FormerFact>(fact => fact.Formerly.Select(key => new FormerFact(key, fact))),
            new RenderPages<MovedPage, FormerFact>(former => former.Address),
            Published.Only,
        };
    }
}
