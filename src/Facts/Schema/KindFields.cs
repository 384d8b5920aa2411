using System.Text.Json.Nodes;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

/// <summary>Further fields that depend on the value of one field, such as those of each kind of fact.</summary>
/// <param name="Discriminator">The field whose value decides.</param>
/// <param name="Fields">The further fields of each value, as written in YAML.</param>
sealed record KindFields(Field Discriminator, IReadOnlyDictionary<string, IReadOnlyList<Field>> Fields)
{
    public IReadOnlyList<Field> FieldsOf(YamlMapping mapping, IReadOnlyList<Field> shared) =>
        mapping.Find(Discriminator.Name) is YamlScalar kind && Fields.TryGetValue(kind.Value, out var further)
            ? [.. shared, .. further]
            : shared;

    /// <summary>Whether the field may be right: while the deciding value is missing or wrong, no field that some value brings is.</summary>
    public bool MayHave(YamlMapping mapping, string field) =>
        !(mapping.Find(Discriminator.Name) is YamlScalar kind && Fields.ContainsKey(kind.Value)) && KindsWith(field).Count > 0;

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
