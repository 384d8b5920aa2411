using System.Text.Json.Nodes;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Texts;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

/// <summary>
/// The declared fields of a kind of record and how a record is made of their values. A record whose fields depend on one of them,
/// as a fact's do on its kind, names that field and the further fields of each value.
/// </summary>
/// <param name="meant">What is probably meant by a text in the place of the mapping: values by field, or null.</param>
sealed class Shape<T>(
    string name, IReadOnlyList<Field> fields, Func<FieldValues, T> build, KindFields? kinds = null,
    Func<string, IReadOnlyDictionary<string, string>?>? meant = null) : ValueType<T>, IShape
{
    public string Name => name;
    public IReadOnlyList<Field> Fields => fields;
    public KindFields? Kinds => kinds;

    public override IReadOnlyList<Field> Parts => fields;

    public override string Description => $"a mapping ({string.Join(", ", fields.Select(f => f.IsRequired ? f.Name : $"{f.Name}?"))})";

    public override bool TryRead(YamlNode node, RecordContext context, out T value)
    {
        if (node is not YamlMapping mapping)
        {
            context.WrongShape(node, Description, Meant(node));
            if (fields.FirstOrDefault(f => f.IsRequired) is Field<Reference> first && node is YamlScalar { Value.Length: > 0 })
            {
                first.TryRead(node, context, out _); // so that one that does not exist is reported at once
            }
            return Fail(out value);
        }
        if (!TryReadValues(mapping, context, out var values)) return Fail(out value);
        value = build(values);
        return true;
    }

    /// <summary>The mapping whose first required field has the text; what only the contributor can know is left open.</summary>
    public override string? Meant(YamlNode node)
    {
        if (node is not YamlScalar { Value.Length: > 0 } text || kinds is not null || text.Value.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }
        var required = fields.Where(f => f.IsRequired).ToList();
        var known = meant is null ? required.Take(1).Where(TakesAnyText).ToDictionary(f => f.Name, _ => text.Value) : meant(text.Value);
        if (known is null) return null;
        var entries = required.Select(f =>
            $"{f.Name}: {(known.TryGetValue(f.Name, out var value) ? YamlWriting.Scalar(value) : YamlWriting.Open)}");
        return $"{{{string.Join(", ", entries)}}}";
    }

    static bool TakesAnyText(Field field) => field is Field<Reference> or Field<Text> or Field<string>;

    bool TryReadValues(YamlMapping mapping, RecordContext context, out FieldValues values)
    {
        values = new FieldValues(mapping.At, context);
        var expected = kinds is null ? fields : kinds.FieldsOf(mapping, fields);
        var complete = true;
        foreach (var (key, node) in mapping.Entries)
        {
            var field = expected.FirstOrDefault(f => f.Name == key.Value);
            if (field is null)
            {
                // It takes nothing away from the record, which is made without it, so that the rules look at the rest.
                context.Collected.HasUnread |= node is not YamlScalar;
                if (kinds?.MayHave(mapping, key.Value) != true) ReportUnknown(key, expected, context.Findings);
            }
            else if (!IsLeftEmpty(field, node))
            {
                if (field.TryRead(node, context, out var value)) values.Set(field, value, node.At);
                else if (field.IsRequired) complete = false;
                else LeaveOut(field, node, values, context);
            }
        }
        foreach (var field in expected.Where(f => f.IsRequired && !Stands(f, mapping)))
        {
            context.Findings.Error("FACT020", mapping.At, $"The {name} has no '{field.Name}' ({field.Holds}).", field.Meaning,
                field.Example is null ? null : YamlWriting.OpenEntry(field.Name, field.Example));
            complete = false;
        }
        return complete;
    }

    static void LeaveOut(Field field, YamlNode node, FieldValues values, RecordContext context)
    {
        values.LeaveOut(field, node.At);
        context.Collected.LeftOut++;
    }

    static bool IsLeftEmpty(Field field, YamlNode node) => !field.IsRequired && node is YamlScalar { Value: "" };

    static bool Stands(Field field, YamlMapping mapping) => mapping.Entries.Any(e => e.Key.Value == field.Name);

    void ReportUnknown(YamlScalar key, IReadOnlyList<Field> expected, Findings findings)
    {
        var other = kinds?.KindsWith(key.Value);
        var suggestion = other is { Count: > 0 }
            ? $"It belongs to {string.Join(" and ", other)} records."
            : key.Value.All(char.IsAsciiDigit) ? "A comma ends a value here: write numbers without commas."
            : Nearest.DidYouMeanOr(key.Value, [.. expected.Select(f => f.Name)]);
        findings.Error("FACT019", key.At, $"A {name} has no field '{key.Value}'.", suggestion);
    }

    public override JsonObject Schema()
    {
        var schema = ShapeSchema.Of(fields, kinds is null);
        if (kinds is not null) kinds.AddTo(schema, fields);
        return schema;
    }
}

/// <summary>The fields of a kind of record, for what describes them: schema, field reference, templates.</summary>
interface IShape
{
    string Name { get; }
    IReadOnlyList<Field> Fields { get; }
    KindFields? Kinds { get; }
    JsonObject Schema();
}

/// <summary>JSON Schema (draft 7, the newest that YAML editors read) of a mapping with declared fields.</summary>
static class ShapeSchema
{
    public static JsonObject Of(IReadOnlyList<Field> fields, bool isClosed)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(fields.Select(f => KeyValuePair.Create<string, JsonNode?>(f.Name, f.Schema()))),
            ["required"] = new JsonArray([.. fields.Where(f => f.IsRequired).Select(f => (JsonNode)f.Name)]),
        };
        if (isClosed) schema["additionalProperties"] = false;
        return schema;
    }
}
