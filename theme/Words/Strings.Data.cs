using DigitalRights.Facts.Tables;

namespace DigitalRights.Theme.Words;

// The words of the downloads.
public sealed partial record Strings
{
    public string DataLead { get; init; } =
        "Everything that this site says about digital rights in Central Asia, as tables: facts with their sources, laws, restrictions, "
            + "cases, answers and series.";
    public string DataWorkbook { get; init; } = "All tables as a workbook";
    public string DataWorkbookNote { get; init; } = "One sheet a table, for Excel, LibreOffice and the like.";
    public string DataArchive { get; init; } = "All tables as CSV in one archive";
    public string DataArchiveNote { get; init; } = "With a guide, the meaning of every column, the licence and checksums.";
    public string DataPackage { get; init; } = "The tables described for programs";
    public string DataPackageNote { get; init; } =
        "Types, keys and categories of all columns, as a Frictionless Data Package, version 2.";
    public string DataCatalog { get; init; } = "The files described for data catalogues";
    public string DataCatalogNote { get; init; } = "DCAT, version 3, as JSON-LD.";
    public string DataBibliography { get; init; } = "All sources for reference managers";
    public string DataCslJsonNote { get; init; } = "CSL-JSON, for Zotero, pandoc and the like.";
    public string DataBibLatexNote { get; init; } = "BibLaTeX, with dates in EDTF.";
    public string DataRisNote { get; init; } = "RIS, for EndNote, Mendeley and the like.";
    public string DataApi { get; init; } = "The interface for programs";
    public string DataApiNote { get; init; } =
        "Countries, facts, questions, series, sources and the chronology as JSON under stable addresses; it lists them and their schemas.";
    public string DataOpenApi { get; init; } = "The interface described";
    public string DataOpenApiNote { get; init; } = "OpenAPI, version 3.1.";
    public string DataFollow { get; init; } = "Follow";
    public string DataFollowNote { get; init; } =
        "Feeds tell what was published, changed or checked last. Calendars hold what is known by the day or the month; what is known by "
            + "the year is left out, since any day would be made up.";
    public string DataFollowed { get; init; } = "What";
    public string DataEverything { get; init; } = "Everything";
    public string DataFeeds { get; init; } = "Feeds";
    public string DataCalendar { get; init; } = "Calendar";
    public Func<int, string> CalendarLeftOut { get; init; } = count => count == 1
        ? "One entry of the chronology is left out, because it is not known by the day or the month."
        : $"{count} entries of the chronology are left out, because they are not known by the day or the month.";
    public string DataTables { get; init; } = "Tables";
    public string DataTable { get; init; } = "Table";
    public string DataTablesNote { get; init; } = "What each column means is told in the {0}.";
    public string DataDictionary { get; init; } = "Data dictionary";
    public string DataDictionaryLead { get; init; } =
        "Every table and every column. A value in bold is part of the key, which no two rows share; an empty value means that nothing is "
            + "known or that it does not apply, never zero and never no.";
    public string DataDictionaryDescription { get; init; } = "What the tables of this site hold, column by column.";
    public string DataColumn { get; init; } = "Column";
    public string DataType { get; init; } = "Type";
    public string DataMeaning { get; init; } = "Meaning";
    public string DataRefersTo { get; init; } = "Refers to {0}.";
    public string DataWords { get; init; } = "One of: {0}.";
    public string DataAlways { get; init; } = "always";
    public IReadOnlyDictionary<ColumnType, string> ColumnTypes { get; init; } = new Dictionary<ColumnType, string>
    {
        [ColumnType.Text] = "text",
        [ColumnType.Integer] = "whole number",
        [ColumnType.Number] = "number",
        [ColumnType.YesNo] = "true or false",
        [ColumnType.Day] = "day (ISO 8601)",
        [ColumnType.Edtf] = "date or period (EDTF)",
        [ColumnType.Address] = "web address",
    };
    public string DataSeries { get; init; } = "Series with an open licence";
    public string DataClosed { get; init; } = "Series without an open licence";
    public string DataClosedNote { get; init; } =
        "Single values are cited on the pages of the indicators. The series are not offered as files, for the reason named with each.";
    public string DataChecksums { get; init; } = "Checksums of every file of this site";
    public string DataChecksumsNote { get; init; } = "With them a saved copy can be checked: sha256sum -c --ignore-missing SHA256SUMS.";
    public string DataFormat { get; init; } =
        "The CSV files follow RFC 4180, in UTF-8 with a byte order mark, so that spreadsheets show every letter. An apostrophe leads a "
            + "text that a spreadsheet would take for a formula.";
    public string DataLicence { get; init; } = "Our own data is under CC BY 4.0; the series keep the licence named with each.";
    public string File { get; init; } = "File";
    public string Contains { get; init; } = "Contents";
}
