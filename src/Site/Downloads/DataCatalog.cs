using System.Text.Json;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tables;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Downloads;

/// <summary>
/// What is offered, for catalogues of data: DCAT, version 3 (https://www.w3.org/TR/vocab-dcat-3/), as JSON-LD. Its addresses are absolute
/// where the site knows its host, and relative to this file otherwise.
/// </summary>
static class DataCatalog
{
    const string Csv = "text/csv";
    const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const string Json = "application/json";

    public static byte[] Of(DataTables tables) => DataJson.WriteReadable(json => json.Object(() =>
    {
        var site = tables.Site;
        json.Object("@context", () => WriteContext(json));
        json.WriteString("@id", Of(Download.Catalog.Address, site));
        json.WriteString("@type", "dcat:Catalog");
        json.WriteString("dct:title", site.Strings.SiteTitle);
        json.WriteString("dct:description", site.Strings.DataLead);
        json.WriteString("dct:language", site.Strings.Language);
        WritePublisher(json, site);
        WriteLicence(json, DataLicences.Own);
        json.WriteStartArray("dcat:dataset");
        json.Object(() => WriteTables(json, tables));
        foreach (var indicator in site.Catalogue.Indicators.Where(i => i.Licence.MayDownload))
        {
            json.Object(() => WriteSeries(json, indicator, site));
        }
        json.WriteEndArray();
    }));

    static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteString("dcat", "http://www.w3.org/ns/dcat#");
        json.WriteString("dct", "http://purl.org/dc/terms/");
        json.WriteString("foaf", "http://xmlns.com/foaf/0.1/");
        json.WriteString("xsd", "http://www.w3.org/2001/XMLSchema#");
        foreach (var (name, type) in new[]
        {
            ("dct:license", "@id"), ("dct:conformsTo", "@id"), ("dcat:downloadURL", "@id"),
            ("dcat:accessURL", "@id"), ("dcat:landingPage", "@id"), ("dcat:startDate", "xsd:date"), ("dcat:endDate", "xsd:date"),
            ("dct:modified", "xsd:date"),
        })
        {
            json.Object(name, () => json.WriteString("@type", type));
        }
    }

    static void WriteTables(Utf8JsonWriter json, DataTables tables)
    {
        var site = tables.Site;
        json.WriteString("@id", Of(Address.Data.At("tables"), site));
        json.WriteString("@type", "dcat:Dataset");
        json.WriteString("dct:title", site.Strings.SiteTitle);
        json.WriteString("dct:description", site.Strings.DataLead);
        json.WriteString("dct:identifier", DataVersion.InputOf(site));
        json.WriteString("dcat:version", DataVersion.Shape);
        if (WorkingDays.Newest(site.Catalogue) is { } day) json.WriteString("dct:modified", day.ToString());
        json.WriteString("dcat:landingPage", Of(Address.Data, site));
        WriteLicence(json, DataLicences.Own);
        WritePublisher(json, site);
        json.List("dct:spatial", site.Catalogue.Countries, country => json.Object(() =>
        {
            json.WriteString("@type", "dct:Location");
            json.WriteString("dct:identifier", country.Id.ToUpperInvariant());
            json.WriteString("dct:title", country.Title.In(site.Strings.Language));
        }));
        var days = site.Catalogue.Facts.Select(f => f.Date?.Earliest).OfType<Facts.Dates.Day>().ToList();
        if (days.Count > 0) WritePeriod(json, days.Min().ToString(), null);
        json.WriteStartArray("dcat:distribution");
        Distribution(Download.Workbook.Address, site.Strings.DataWorkbook, Workbook);
        Distribution(Download.Archive.Address, site.Strings.DataArchive, "application/zip");
        Distribution(Download.Package.Address, site.Strings.DataPackage, Json, "https://datapackage.org/profiles/2.0/datapackage.json");
        foreach (var table in AllTables.InOrder)
        {
            Distribution(Address.Of(table, "csv"), table.Holds, Csv);
            Distribution(Address.Of(table, "json"), table.Holds, Json);
        }
        json.WriteEndArray();

        void Distribution(Address file, string title, string type, string? standard = null) =>
            WriteDistribution(json, Of(file, site), title, type, standard);
    }

    static void WriteSeries(Utf8JsonWriter json, Indicator indicator, SiteContext site)
    {
        var years = indicator.Values.Values.SelectMany(v => v).Select(v => v.Year).ToList();
        json.WriteString("@id", Of(Address.Of(indicator), site));
        json.WriteString("@type", "dcat:Dataset");
        json.WriteString("dct:title", indicator.Title.In(site.Strings.Language));
        json.WriteString("dcat:landingPage", Of(Address.Of(indicator), site));
        if (indicator.Licence.IsSpdx) WriteLicence(json, indicator.Licence.Id);
        if (indicator.Licence.Attribution is { } attribution) json.WriteString("dct:rights", attribution.In(site.Strings.Language));
        if (years.Count > 0) WritePeriod(json, $"{years.Min():D4}-01-01", $"{years.Max():D4}-12-31");
        json.WriteStartArray("dcat:distribution");
        WriteDistribution(json, Of(Address.Series(indicator), site), indicator.Title.In(site.Strings.Language), Csv, null);
        json.WriteEndArray();
    }

    static void WriteDistribution(Utf8JsonWriter json, string file, string title, string type, string? standard) => json.Object(() =>
    {
        json.WriteString("@type", "dcat:Distribution");
        json.WriteString("dct:title", title);
        json.WriteString("dcat:accessURL", file);
        json.WriteString("dcat:downloadURL", file);
        json.WriteString("dcat:mediaType", type);
        if (standard is not null) json.WriteString("dct:conformsTo", standard);
    });

    static void WritePeriod(Utf8JsonWriter json, string start, string? end) => json.Object("dct:temporal", () =>
    {
        json.WriteString("@type", "dct:PeriodOfTime");
        json.WriteString("dcat:startDate", start);
        if (end is not null) json.WriteString("dcat:endDate", end);
    });

    static void WritePublisher(Utf8JsonWriter json, SiteContext site) => json.Object("dct:publisher", () =>
    {
        json.WriteString("@type", "foaf:Organization");
        json.WriteString("foaf:name", site.Strings.SiteTitle);
    });

    static void WriteLicence(Utf8JsonWriter json, string id) => json.WriteString("dct:license", DataLicences.AddressOf(id));

    static string Of(Address address, SiteContext site) =>
        site.Links.Absolute(address) ?? new PageLinks(Download.Catalog.Address, site.Links).To(address);
}
