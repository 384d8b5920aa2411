using DigitalRights.Theme.Words;

namespace DigitalRights.Theme.Links;

/// <summary>A file that readers may take away, apart from the tables and the series one by one.</summary>
/// <param name="Address">The file.</param>
/// <param name="Holds">What is in it.</param>
/// <param name="Note">How to read it.</param>
public sealed record Download(Address Address, Func<Strings, string> Holds, Func<Strings, string> Note)
{
    public static Download Workbook { get; } = new(new("data/tables.xlsx"), s => s.DataWorkbook, s => s.DataWorkbookNote);
    public static Download Archive { get; } = new(new("data/tables.zip"), s => s.DataArchive, s => s.DataArchiveNote);
    public static Download Package { get; } = new(new("data/datapackage.json"), s => s.DataPackage, s => s.DataPackageNote);
    public static Download Catalog { get; } = new(new("data/catalog.jsonld"), s => s.DataCatalog, s => s.DataCatalogNote);

    public static Download CslJson { get; } = new(new("data/bibliography.json"), s => s.DataBibliography, s => s.DataCslJsonNote);
    public static Download BibLatex { get; } = new(new("data/bibliography.bib"), s => s.DataBibliography, s => s.DataBibLatexNote);
    public static Download Ris { get; } = new(new("data/bibliography.ris"), s => s.DataBibliography, s => s.DataRisNote);
    public static Download Api { get; } = new(Links.Address.Api("index.json"), s => s.DataApi, s => s.DataApiNote);
    public static Download ApiDescription { get; } = new(Links.Address.Api("openapi.json"), s => s.DataOpenApi, s => s.DataOpenApiNote);

    /// <summary>The list of all published files with their hashes, which whoever publishes the site writes.</summary>
    public static Download Checksums { get; } = new(new("SHA256SUMS"), s => s.DataChecksums, s => s.DataChecksumsNote);

    public static IReadOnlyList<Download> All { get; } =
        [Workbook, Archive, Package, Catalog, CslJson, BibLatex, Ris, Api, ApiDescription, Checksums];

    /// <summary>The name of the file, with its folder unless that is the one of the downloads.</summary>
    public string Name => Address.Path.StartsWith(Section.Data.Address.Path, StringComparison.Ordinal)
        ? Address.Path[Section.Data.Address.Path.Length..]
        : Address.Path;
}
