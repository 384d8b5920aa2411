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
            new RenderPages<FactsPage, Catalogue>(site => [site.Catalogue], _ => Address.Facts),
            new RenderPages<FactPage, Fact>(site => site.Catalogue.Facts, Address.Of),
            new RenderPages<MovedPage, FormerFact>(site => site.Catalogue.Facts.SelectMany(f => f.Formerly.Select(k => new FormerFact(k, f))), former => former.Address),
        };
    }
}
