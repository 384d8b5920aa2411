using System.Text.Json;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tables;
using DigitalRights.Site.Downloads;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;

namespace DigitalRights.Site.Api;

/// <summary>Answers that are made of tables: a record with all its parts, and the list of the records of a noun.</summary>
static class RecordAnswers
{
    const string Provenance = "provenance";

    static readonly string[] Self = ["self"];

    /// <summary>One record: its row, the rows of every table that are parts of it, and the file that it was read from.</summary>
    /// <param name="path">Where it is; what stands in braces is its id.</param>
    public static ApiAnswer One(Noun noun, string path, string holds)
    {
        var table = AllTables.Of(noun);
        var parts = AllTables.PartsOf(noun).ToList();
        var name = noun.ToKebab();
        return new(name, path, holds, WriteSchema,
            [Provenance, .. table.Columns.Select(c => c.Name), .. parts.Select(NameOf)],
            site => site.RecordsOf(noun).Select(record => FileOf(record, site)));

        void WriteSchema(Utf8JsonWriter json)
        {
            ApiSchema.Nested(json, Provenance, "The file that it was read from.", ["file", "sha256", "input"], () =>
            {
                ApiSchema.Word(json, "file", "Its path below the folder of the content.");
                ApiSchema.Word(json, "sha256", "The hash of the file.");
                ApiSchema.Word(json, "input", "The hash of all of the content.");
            });
            foreach (var column in table.Columns) ApiSchema.Of(json, column);
            foreach (var part in parts)
            {
                ApiSchema.List(json, NameOf(part), part.Holds, part.Columns.Skip(1).Select(c => c.Name), () =>
                {
                    foreach (var column in part.Columns.Skip(1)) ApiSchema.Of(json, column);
                });
            }
        }

        MadeFile FileOf(IRecord record, ApiSite site)
        {
            var file = PathOf(path, record.Id);
            return new(Address.Api(file).File, () => DataJson.Write(json => json.Object(() => Write(json, record, file, site))));
        }

        void Write(Utf8JsonWriter json, IRecord record, string file, ApiSite site)
        {
            site.WriteHead(json, file, $"schemas/{name}.json",
                ("list", Address.Api(ListPath(table))), ("page", Address.Of(record)));
            json.Object(Provenance, () =>
            {
                json.WriteString("file", record.Origin.Path);
                json.WriteString("sha256", site.Catalogue.Hashes.GetValueOrDefault(record.Origin.Path));
                json.WriteString("input", DataVersion.InputOf(site.Site));
            });
            WriteValues(json, table.Columns, site.RowsOf(record.Id, table).Single(), 0);
            foreach (var part in parts)
            {
                json.List(NameOf(part), site.RowsOf(record.Id, part),
                    r => json.Object(() => WriteValues(json, part.Columns, r, 1)));
            }
        }
    }

    /// <summary>All records of a noun, without their long texts unless the list is whole.</summary>
    /// <param name="one">Where each of them has an answer of its own; null when it has none.</param>
    public static ApiAnswer List(Noun noun, string holds, string? one, bool isWhole = false)
    {
        var table = AllTables.Of(noun);
        var columns = table.Columns.Index().Where(c => isWhole || IsShort(c.Item)).ToList();
        return new($"{noun.ToKebab()}-list", ListPath(table), holds, WriteSchema, [.. ApiSchema.StateNames, "items"],
            site => [new(Address.Api(ListPath(table)).File, () => DataJson.Write(json => json.Object(() => Write(json, site))))]);

        void WriteSchema(Utf8JsonWriter json)
        {
            ApiSchema.State(json);
            ApiSchema.List(json, "items", table.Holds, columns.Select(c => c.Item.Name).Concat(one is null ? [] : Self), () =>
            {
                foreach (var (_, column) in columns) ApiSchema.Of(json, column);
                if (one is not null) ApiSchema.Word(json, Self[0], "Where all of it is.");
            });
        }

        void Write(Utf8JsonWriter json, ApiSite site)
        {
            site.WriteHead(json, ListPath(table), $"schemas/{noun.ToKebab()}-list.json");
            site.WriteState(json);
            json.List("items", site.Tables.Rows(table), row => json.Object(() =>
            {
                foreach (var (i, column) in columns)
                {
                    json.WritePropertyName(column.Name);
                    json.Value(row[i]);
                }
                if (one is not null) json.WriteString(Self[0], site.Link(ListPath(table), PathOf(one, (string)row[0]!)));
            }));
        }
    }

    /// <summary>Where the answer about a record is.</summary>
    public static string PathOf(string path, string id) =>
        string.Concat(path[..path.IndexOf('{', StringComparison.Ordinal)], id, ".json");

    static string ListPath(Table table) => $"{table.Name}.json";

    static string NameOf(Table part) => part.Name.Replace('-', '_');

    // Words that name a record, and what has few forms.
    static bool IsShort(Column column) =>
        column.Type != ColumnType.Text || column.IsKey || column.Words.Count > 0 || column.Names is not null
        || column.Name is "title" or "name" or "page" or "licence";

    static void WriteValues(Utf8JsonWriter json, IReadOnlyList<Column> columns, object?[] row, int from)
    {
        for (var i = from; i < row.Length; i++)
        {
            json.WritePropertyName(columns[i].Name);
            json.Value(row[i]);
        }
    }
}
