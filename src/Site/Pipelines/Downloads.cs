using DigitalRights.Facts;
using DigitalRights.Facts.Records;
using DigitalRights.Site.Downloads;
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
                new(Download.Facts.Address.File, () => FactTable.Of(site.Catalogue)),
                new(Download.Sources.Address.File, () => SourceTable.Of(site.Catalogue)),
                new(Download.Answers.Address.File, () => AnswerTable.Of(site)),
            ]),
            new AddFileOf<Indicator>((i, _) => i.Licence.MayDownload ? new(Address.Series(i).File, () => SeriesTable.Of(i)) : null),
            new AddFileOf<Indicator>((i, site) => i.Licence.MayDownload
                ? new(Address.Picture(i).File, () => ChartPicture.Of(i, site))
                : null),
            Published.Only,
        };
    }
}
