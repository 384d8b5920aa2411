using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Schema;

namespace DigitalRights.Facts.Input;

/// <summary>The declared fields of every record that has files of its own, for the schemas of editors and the field reference.</summary>
public static class AllDeclarations
{
    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<RecordDeclaration> InOrder { get; } =
    [
        Of(FactFields.Shape, "facts/<country>/<name>.yml"),
        Of(SourceFields.Shape, "sources/<name>.yml"),
        Of(CountryFields.Shape, "countries/<name>.yml"),
        Of(QuestionFields.Shape, "questions/<name>.yml"),
        Of(IndicatorFields.Shape, "indicators/<name>.yml"),
        Of(EssayFields.Shape, "essays/<name>.md"),
        Of(PageFields.Shape, "pages/<name>.md"),
        Of(TopicFields.Shape, "topics.yml", Named),
        Of(TermFields.Shape, "glossary.yml", Named),
        Of(CorrectionFields.Shape, "corrections.yml", Listed),
        Of(LedgerFields.Shape, "ledger.yml", entry => Named(Listed(entry))),
    ];

    /// <param name="file">Makes the schema of a file of the record's, where a file holds many.</param>
    static RecordDeclaration Of(IShape shape, string place, Func<JsonObject, JsonObject>? file = null) => new(
        shape.Name,
        place,
        Describe(shape.Fields),
        shape.Kinds?.Fields.ToDictionary(v => v.Key, v => Describe(v.Value), StringComparer.Ordinal) ?? [],
        () =>
        {
            var schema = SharedParts.Of(file is null ? shape.Schema() : file(shape.Schema()));
            schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
            schema.Insert(1, "title", shape.Name);
            return Text(schema);
        });

    /// <summary>A schema as the text of its file.</summary>
    internal static string Text(JsonObject schema) => schema.ToJsonString(Readable) + "\n";

    static JsonObject Named(JsonObject entry) => new() { ["type"] = "object", ["additionalProperties"] = entry };

    static JsonObject Listed(JsonObject entry) => new() { ["type"] = "array", ["items"] = entry };

    static IReadOnlyList<FieldDeclaration> Describe(IReadOnlyList<Field> fields) =>
        [.. fields.Select(f => new FieldDeclaration(f.Name, f.IsRequired, f.Holds, f.Meaning, f.Example))];
}
