using System.Text.Json.Nodes;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

/// <summary>Further fields that depend on the value of one field, such as those of each kind of fact.</summary>
/// <param name="Discriminator">The field whose value decides.</param>
/// <param name="Fields">The further fields of each value, as written in YAML.</param>
sealed record KindFields(Field Discriminator, IReadOnlyDictionary<string, IReadOnlyList<Field>> Fields)
{
    /// <summary>The fields of the kind that a mapping is of, or was probably meant to be of.</summary>
    public IReadOnlyList<Field> FieldsOf(YamlMapping mapping, IReadOnlyList<Field> shared) =>
        KindOf(mapping) is { } kind ? [.. shared, .. Fields[kind]] : shared;

    /// <summary>The value and the further field of it that holds the word, where there is one only.</summary>
    public (string Kind, Field Field)? HolderOf(string word) =>
        Fields.SelectMany(v => v.Value.Where(f => f.HasWord(word)).Select(f => (v.Key, f))).ToList() is [var only] ? only : null;

    string? KindOf(YamlMapping mapping) => mapping.Find(Discriminator.Name) switch
    {
        YamlScalar kind when Fields.ContainsKey(kind.Value) => kind.Value,
        YamlScalar kind when HolderOf(kind.Value) is var (holder, _) => holder,
        YamlScalar kind when OtherWords.Meant(kind.Value, [.. Fields.Keys]) is [var meant] => meant,
        _ => null,
    };

    /// <summary>Whether the field may be right: while the deciding value is missing or wrong, no field that some value brings is.</summary>
    public bool MayHave(YamlMapping mapping, string field) =>
        KindOf(mapping) is null && KindsWith(field).Count > 0;

    /// <summary>The values under which a field of that name exists.</summary>
    public IReadOnlyList<string> KindsWith(string field) =>
        [.. Fields.Where(v => v.Value.Any(f => f.Name == field)).Select(v => v.Key)];

    public void AddTo(JsonObject schema, IReadOnlyList<Field> shared)
    {
        var cases = new JsonArray();
        foreach (var (kind, further) in Fields)
        {
            cases.Add((JsonNode)new JsonObject
            {
                ["if"] = new JsonObject { ["properties"] = new JsonObject { [Discriminator.Name] = new JsonObject { ["const"] = kind } } },
                ["then"] = ShapeSchema.Of([.. shared, .. further], isClosed: true),
            });
        }
        schema["allOf"] = cases;
    }
}
