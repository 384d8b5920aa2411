using DigitalRights.Facts;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tables;
using DigitalRights.Site.Api;
using DigitalRights.Site.Downloads;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Pages;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Pipelines;

/// <summary>What may be passed on, as files, and the pages that list and explain them.</summary>
public sealed class Downloads : Pipeline
{
    public Downloads()
    {
        Dependencies.Add(nameof(Content));
        ProcessModules = new ModuleList
        {
            new ReplaceDocuments(nameof(Content)),
            new RenderPages<DataPage, Catalogue>(_ => Address.Data),
            new RenderPages<DictionaryPage, Catalogue>(_ => Address.Dictionary),
            new AddFiles(Tables),
            new AddChanges(),
            new AddFileOf<Indicator>((i, _) => i.Licence.MayDownload
                ? new MadeFile(Address.Series(i).File, () => SeriesTable.Of(i))
                : null),
            new AddFileOf<Indicator>((i, site) => i.Licence.MayDownload
                ? new TextFile(Address.Picture(i).File, () => ChartPicture.Of(i, site))
                : null),
            Published.Only,
        };
    }

    // Each table first, so that those who work at once do not wait for one another's; then what holds all of them, which takes longest.
    static IEnumerable<MadeFile> Tables(SiteContext site)
    {
        var tables = new DataTables(site);
        return
        [
            .. AllTables.InOrder.Select(t => new MadeFile(Address.Of(t, "csv").File, () => tables.Csv(t))),
            new(Download.Package.Address.File, tables.Package),
            new(Download.Archive.Address.File, () => DataArchive.Of(tables)),
            new(Download.Workbook.Address.File, () => Workbook.Of(tables)),
            new(Download.Catalog.Address.File, () => DataCatalog.Of(tables)),
            new(Download.CslJson.Address.File, () => Bibliography.CslJson(site.Catalogue)),
            new(Download.BibLatex.Address.File, () => Bibliography.BibLatex(site.Catalogue)),
            new(Download.Ris.Address.File, () => Bibliography.Ris(site.Catalogue)),
            .. AllTables.InOrder.Select(t => new MadeFile(Address.Of(t, "json").File, () => TableJson.Of(t, tables))),
            .. ApiFiles.Of(tables),
        ];
    }
}
