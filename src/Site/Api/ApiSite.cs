using System.Text.Json;
using DigitalRights.Facts;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tables;
using DigitalRights.Site.Downloads;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Site.Api;

/// <summary>What the answers of the interface are made of.</summary>
sealed class ApiSite(DataTables tables)
{
    readonly Dictionary<Table, ILookup<object?, object?[]>> _parts = [];
    readonly Lock _taken = new();

    public DataTables Tables => tables;

    public SiteContext Site => tables.Site;

    public Catalogue Catalogue => Site.Catalogue;

    /// <summary>The rows of a table that are about a record, by the first column.</summary>
    public IEnumerable<object?[]> RowsOf(string id, Table table)
    {
        lock (_taken)
        {
            if (!_parts.TryGetValue(table, out var parts)) _parts.Add(table, parts = tables.Rows(table).ToLookup(r => r[0]));
            return parts[id];
        }
    }

    /// <summary>The records of a noun.</summary>
    public IEnumerable<IRecord> RecordsOf(Noun noun) => Catalogue.Records.Where(r => r.Noun == noun);

    /// <summary>A link to a file of the interface: absolute where the site knows its host, and from the given file on otherwise.</summary>
    public string Link(string from, string to) => Link(from, Address.Api(to));

    /// <summary>A link to a place in the site.</summary>
    public string Link(string from, Address to) => Site.Links.Absolute(to) ?? new PageLinks(Address.Api(from), Site.Links).To(to);

    /// <summary>Writes what every answer starts with: its schema and where it is.</summary>
    public void WriteHead(Utf8JsonWriter json, string path, string schema, params IEnumerable<(string Name, Address Target)> links)
    {
        json.WriteString("$schema", Link(path, schema));
        json.Object("links", () =>
        {
            json.WriteString("self", Link(path, path));
            json.WriteString("index", Link(path, ApiIndex.Path));
            foreach (var (name, target) in links) json.WriteString(name, Link(path, target));
        });
    }

    /// <summary>Writes of which state of the content an answer is, and under what terms it may be passed on.</summary>
    public void WriteState(Utf8JsonWriter json)
    {
        json.WriteString("version", DataVersion.Shape);
        json.WriteString("licence", DataLicences.Own);
        json.WriteString("input", DataVersion.InputOf(Site));
    }
}
