using DigitalRights.Facts.Records;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Pages;

namespace DigitalRights.Site.Pipelines;

/// <summary>Pages at the addresses that records had before, which lead to the present ones.</summary>
public sealed class Moved : Pipeline
{
    public Moved()
    {
        Dependencies.Add(nameof(Content));
        ProcessModules = new ModuleList
        {
            new ReplaceDocuments(nameof(Content)),
            new Derive<Fact, FormerPage>(FormerPage.Of),
            new Derive<Source, FormerPage>(FormerPage.Of),
            new Derive<Essay, FormerPage>(FormerPage.Of),
            new Derive<Question, FormerPage>(FormerPage.Of),
            new Derive<Indicator, FormerPage>(FormerPage.Of),
            new Derive<Topic, FormerPage>(FormerPage.Of),
            new Derive<Page, FormerPage>(FormerPage.Of),
            new RenderPages<MovedPage, FormerPage>(former => former.Address),
            Published.Only,
        };
    }
}
