using DigitalRights.Facts;
using DigitalRights.Site.Files;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Pages;

namespace DigitalRights.Site.Pipelines;

/// <summary>What may be passed on, as files, and the page that lists them.</summary>
public sealed class Downloads : Pipeline
{
    public Downloads()
    {
        Dependencies.Add(nameof(Content));
        ProcessModules = new ModuleList
        {
            new ReplaceDocuments(nameof(Content)),
            new RenderPages<DataPage, Catalogue>(_ => Address.Data),
            new AddFiles(site =>
            [
                new("data/facts.csv", () => FactTable.Of(site.Catalogue)),
                new("data/sources.csv", () => SourceTable.Of(site.Catalogue)),
                new("data/answers.csv", () => AnswerTable.Of(site)),
                .. site.Catalogue.Indicators.Where(i => i.Licence.MayDownload)
                    .Select(i => new TextFile(Address.Series(i).File, () => SeriesTable.Of(i))),
            ]),
            Published.Only,
        };
    }
}
