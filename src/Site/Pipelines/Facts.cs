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
            new RenderPages<FactsPage, Catalogue>(site => [(Address.Facts, site.Catalogue)]),
            new RenderPages<FactPage, Fact>(site => site.Catalogue.Facts.Select(f => (Address.Of(f), f))),
            new RenderPages<MovedPage, Fact>(site => site.Catalogue.Facts.SelectMany(f => f.Formerly.Select(k => (new Address($"facts/{f.Folder}/{k.Name}/"), f)))),
        };
        OutputModules = new ModuleList { new WriteFiles() };
    }
}
