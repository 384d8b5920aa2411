using System.Text.Json;
using DigitalRights.Facts.Tables;
using DigitalRights.Site.Downloads;
using DigitalRights.Theme.Links;

namespace DigitalRights.Site.Api;

/// <summary>
/// The JSON Schemas of the answers (draft 2020-12). A property that is not named there may be added without a new version, so none forbids
/// others.
/// </summary>
static class ApiSchema
{
    public static byte[] Of(ApiAnswer answer, ApiSite site) => DataJson.WriteReadable(json => json.Object(() =>
    {
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        if (site.Site.Links.Absolute(Address.Api(answer.SchemaPath)) is { } id) json.WriteString("$id", id);
        WriteBody(json, answer);
    }));

    /// <summary>Writes a schema without its address.</summary>
    public static void WriteBody(Utf8JsonWriter json, ApiAnswer answer)
    {
        json.WriteString("title", answer.Name);
        json.WriteString("description", answer.Holds);
        WriteObject(json, ["$schema", "links", .. answer.Required], () =>
        {
            Word(json, "$schema", "The address of this schema.");
            json.Object("links", () =>
            {
                json.WriteString("description", "Where the answer is, and what belongs to it.");
                json.WriteString("type", "object");
                json.Object("additionalProperties", () => json.WriteString("type", "string"));
            });
            answer.Properties(json);
        });
    }

    /// <summary>Writes the schemas of what tells the state of the content.</summary>
    public static void State(Utf8JsonWriter json)
    {
        Word(json, "version", "The version of the interface (Semantic Versioning 2.0.0).");
        Word(json, "licence", "Under what terms it may be passed on, as an SPDX identifier.");
        Word(json, "input", "The hash of all of the content.");
    }

    /// <summary>The properties that <see cref="State"/> writes.</summary>
    public static IReadOnlyList<string> StateNames { get; } = ["version", "licence", "input"];

    /// <summary>Writes the schema of a list.</summary>
    /// <param name="item">Writes the schemas of the properties of an item.</param>
    public static void List(Utf8JsonWriter json, string name, string meaning, IEnumerable<string> required, Action item) =>
        json.Object(name, () =>
        {
            json.WriteString("description", meaning);
            json.WriteString("type", "array");
            json.Object("items", () => WriteObject(json, required, item));
        });

    /// <summary>Writes the schema of an object under a name.</summary>
    public static void Nested(Utf8JsonWriter json, string name, string meaning, IEnumerable<string> required, Action properties) =>
        json.Object(name, () =>
        {
            json.WriteString("description", meaning);
            WriteObject(json, required, properties);
        });

    /// <summary>Writes the schema of a text.</summary>
    public static void Word(Utf8JsonWriter json, string name, string meaning) => Value(json, name, "string", meaning);

    /// <summary>Writes the schema of a value.</summary>
    public static void Value(Utf8JsonWriter json, string name, string type, string meaning) => json.Object(name, () =>
    {
        json.WriteString("description", meaning);
        json.WriteString("type", type);
    });

    /// <summary>Writes the schema of a text or nothing.</summary>
    public static void MaybeWord(Utf8JsonWriter json, string name, string meaning) => json.Object(name, () =>
    {
        json.WriteString("description", meaning);
        json.Words("type", ["string", "null"]);
    });

    /// <summary>Writes the schema of the values of a column.</summary>
    public static void Of(Utf8JsonWriter json, Column column) => json.Object(column.Name, () =>
    {
        json.WriteString("description", column.Meaning);
        if (column.Words.Count > 0)
        {
            json.WriteStartArray("enum");
            foreach (var word in column.Words) json.WriteStringValue(word);
            if (!column.IsRequired) json.WriteNullValue();
            json.WriteEndArray();
            return;
        }
        if (column.IsRequired) json.WriteString("type", TypeOf(column.Type));
        else json.Words("type", [TypeOf(column.Type), "null"]);
        if (column.Type == ColumnType.Day) json.WriteString("format", "date");
        if (column.Type == ColumnType.Address) json.WriteString("format", "iri");
    });

    static void WriteObject(Utf8JsonWriter json, IEnumerable<string> required, Action properties)
    {
        json.WriteString("type", "object");
        json.Object("properties", properties);
        json.Words("required", required);
    }

    static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Integer => "integer",
        ColumnType.Number => "number",
        ColumnType.YesNo => "boolean",
        _ => "string",
    };
}
