using System.Security.Cryptography;
using System.Text.Json;
using DigitalRights.Facts.Tables;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Links;

namespace DigitalRights.Site.Downloads;

/// <summary>
/// The description of all CSV files for programs: a Data Package, version 2 (https://datapackage.org/standard/data-package/), with the
/// schema, the keys, the size and the hash of each.
/// </summary>
static class DataPackage
{
    const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";

    /// <summary>What EDTF allows, as far as a pattern can say it; the reader of the content is stricter.</summary>
    const string EdtfPattern = "(\\.\\.|[-0-9X?~%]*)(/(\\.\\.|[-0-9X?~%]*))?";

    public static byte[] Of(DataTables tables) => DataJson.WriteReadable(json => json.Object(() =>
    {
        var site = tables.Site;
        json.WriteString("$schema", Profile);
        json.WriteString("name", "digital-rights-in-central-asia");
        json.WriteString("title", site.Strings.SiteTitle);
        json.WriteString("description", site.Strings.DataLead);
        if (site.Links.Absolute(Address.Data) is { } home) json.WriteString("homepage", home);
        json.WriteString("version", DataVersion.Shape);
        if (WorkingDays.Newest(site.Catalogue) is { } day) json.WriteString("created", $"{day}T00:00:00Z");
        json.WriteString("input", DataVersion.InputOf(site));
        json.List("contributors", [site.Strings.SiteTitle], name => json.Object(() => json.WriteString("title", name)));
        WriteLicences(json, [DataLicences.Own]);
        json.List("resources", AllTables.InOrder, table => json.Object(() => WriteResource(json, table, tables)));
    }));

    static void WriteResource(Utf8JsonWriter json, Table table, DataTables tables)
    {
        var csv = tables.Csv(table);
        json.WriteString("name", table.Name);
        json.WriteString("type", "table");
        json.WriteString("description", table.Holds);
        json.WriteString("path", $"{table.Name}.csv");
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", csv.Length);
        json.WriteString("hash", $"sha256:{Convert.ToHexStringLower(SHA256.HashData(csv))}");
        WriteLicences(json, DataLicences.Of(table, tables.Site.Catalogue));
        json.Object("dialect", () =>
        {
            json.WriteString("delimiter", ",");
            json.WriteString("lineTerminator", "\r\n");
            json.WriteBoolean("doubleQuote", true);
            json.WriteBoolean("header", true);
        });
        json.Object("schema", () => WriteSchema(json, table));
    }

    static void WriteSchema(Utf8JsonWriter json, Table table)
    {
        json.List("fields", table.Columns, column => json.Object(() => WriteField(json, column)));
        json.Words("missingValues", [""]);
        json.Words("primaryKey", table.KeyColumns.Select(c => c.Name));
        var foreign = table.Columns.Where(c => c.Names is not null).ToList();
        if (foreign.Count == 0) return;
        json.List("foreignKeys", foreign, column => json.Object(() =>
        {
            var target = AllTables.Of(column.Names!.Value);
            json.Words("fields", [column.Name]);
            json.Object("reference", () =>
            {
                json.WriteString("resource", target.Name);
                json.Words("fields", target.KeyColumns.Select(c => c.Name));
            });
        }));
    }

    static void WriteField(Utf8JsonWriter json, Column column)
    {
        json.WriteString("name", column.Name);
        json.WriteString("type", TypeOf(column.Type));
        json.WriteString("description", column.Meaning);
        if (column.Words.Count > 0) json.Words("categories", column.Words);
        if (!column.IsRequired && column.Type != ColumnType.Edtf) return;
        json.Object("constraints", () =>
        {
            if (column.IsRequired) json.WriteBoolean("required", true);
            if (column.Type == ColumnType.Edtf) json.WriteString("pattern", EdtfPattern);
        });
    }

    static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Integer => "integer",
        ColumnType.Number => "number",
        ColumnType.YesNo => "boolean",
        ColumnType.Day => "date",
        _ => "string",
    };

    static void WriteLicences(Utf8JsonWriter json, IEnumerable<string> ids) => json.List("licenses", ids, id => json.Object(() =>
    {
        json.WriteString("name", id);
        json.WriteString("path", DataLicences.AddressOf(id));
    }));
}
