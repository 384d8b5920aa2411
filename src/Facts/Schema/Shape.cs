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

    /// <summary>A text is the first required field; of a mapping as much is kept as can be read or guessed.</summary>
    public override bool TryGuess(YamlNode node, RecordContext context, out T value)
    {
        if (kinds is null && Mapping(node) is { } mapping && TryReadValues(mapping, context, out var values))
        {
            value = build(values);
            return true;
        }
        return Fail(out value);
    }

    YamlMapping? Mapping(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping,
        YamlScalar { Value.Length: > 0 } text when fields.FirstOrDefault(f => f.IsRequired) is { } first && TakesAnyText(first) =>
            new(text.At, [new(text with { Value = first.Name }, text)]),
        _ => null,
    };

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
        var entries = fields.Where(f => f.IsRequired || known.ContainsKey(f.Name)).Select(f =>
            $"{f.Name}: {(known.TryGetValue(f.Name, out var value) ? YamlWriting.Scalar(value) : YamlWriting.Open)}");
        return $"{{{string.Join(", ", entries)}}}";
    }

    static bool TakesAnyText(Field field) => field is Field<Reference> or Field<Text> or Field<string>;

    bool TryReadValues(YamlMapping mapping, RecordContext context, out FieldValues values)
    {
        values = new FieldValues(mapping.At, context);
        var expected = kinds is null ? fields : kinds.FieldsOf(mapping, fields);
        var complete = true;
        var renamed = new List<Field>();
        foreach (var (key, node) in mapping.Entries)
        {
            var field = Find(expected, key.Value);
            if (field is null && Meant(key, expected, mapping) is { } meant)
            {
                ReportUnknown(key, mapping, expected, context.Findings);
                context.Collected.LeftOut++;
                renamed.Add(field = meant);
            }
            if (field is null)
            {
                // It takes nothing away from the record, which is made without it, so that the rules look at the rest.
                context.Collected.HasUnread |= node is not YamlScalar;
                if (kinds?.MayHave(mapping, key.Value) != true) ReportUnknown(key, mapping, expected, context.Findings);
            }
            else if (!IsLeftEmpty(field, node))
            {
                if (TryReadKind(field, mapping, context, out var value) || field.TryRead(node, context, out value))
                {
                    values.Set(field, value, node.At);
                }
                else if (field.TryGuess(node, context, out value)) values.Guess(field, value, node.At);
                else if (field.IsRequired) complete = false;
                else values.LeaveOut(field, node.At);
            }
        }
        foreach (var field in expected.Where(f => f.IsRequired && !Stands(f, mapping)).Except(renamed))
        {
            context.Findings.Error("FACT020", mapping.At, $"The {name} has no '{field.Name}' ({field.Holds}).", field.Meaning,
                field.Example is null ? YamlWriting.Entry(field.Name, YamlWriting.Open) : YamlWriting.OpenEntry(field.Name, field.Example));
            if (field.TryStandIn(out var standIn)) values.StandIn(field, standIn);
            else complete = false;
        }
        return complete;
    }

    // A word that belongs to another field decides about the kind, and that has then been told.
    bool TryReadKind(Field field, YamlMapping mapping, RecordContext context, out object? value)
    {
        value = null;
        if (field != kinds?.Discriminator || mapping.Find(field.Name) is not YamlScalar written) return false;
        if (field.HasWord(written.Value) || kinds.HolderOf(written.Value) is not var (kind, other)) return false;

        var write = YamlWriting.Entry(field.Name, kind)
            + (Stands(other, mapping) ? "" : $"\n{YamlWriting.Entry(other.Name, written.Value)}");
        context.Findings.Error("FACT022", written.TextAt,
            $"'{field.Name}' cannot be '{written.Value}', which is a '{other.Name}' of the {field.Name} '{kind}'.",
            write: write);
        context.Collected.LeftOut++;
        return field.TryRead(written with { Value = kind }, context, out value);
    }

    // Sources, official_reason: the same letters in another case or with another sign between; or almost one that must be there.
    static Field? Meant(YamlScalar key, IReadOnlyList<Field> expected, YamlMapping mapping)
    {
        var free = expected.Where(f => !Stands(f, mapping)).ToList();
        return free.Find(f => f.Name == RecordName.Right(key.Value))
            ?? (Nearest.Of(key.Value, free.Select(f => f.Name)) is { } near ? free.Find(f => f.Name == near && f.IsRequired) : null);
    }

    static bool IsLeftEmpty(Field field, YamlNode node) => !field.IsRequired && node is YamlScalar { Value: "" };

    static bool Stands(Field field, YamlMapping mapping)
    {
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.Value == field.Name) return true;
        }
        return false;
    }

    static Field? Find(IReadOnlyList<Field> fields, string name)
    {
        foreach (var field in fields)
        {
            if (field.Name == name) return field;
        }
        return null;
    }

    void ReportUnknown(YamlScalar key, YamlMapping mapping, IReadOnlyList<Field> expected, Findings findings)
    {
        var other = kinds?.KindsWith(key.Value);
        var suggestion = other is { Count: > 0 }
            ? $"It belongs to {string.Join(" and ", other)} records."
            : key.Value.All(char.IsAsciiDigit) ? "A comma ends a value here: write numbers without commas." + Joined(key, mapping)
            : Nearest.DidYouMeanOr(key.Value, [.. expected.Select(f => f.Name)]);
        var right = RecordName.Right(key.Value);
        var isMended = expected.Any(f => f.Name == right && !Stands(f, mapping));
        findings.Error("FACT019", key.At, $"A {name} has no field '{key.Value}'.", suggestion,
            mend: isMended ? new(key.TextAt, key.Value, right) : null);
    }

    static string Joined(YamlScalar key, YamlMapping mapping) =>
        mapping.Entries.TakeWhile(e => e.Key != key).LastOrDefault() is { Value: YamlScalar before } entry
            && before.Value.All(char.IsAsciiDigit)
            ? $" Write {entry.Key.Value}: {before.Value}{key.Value}"
            : "";

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

    /// <summary>The names of the fields that a mapping may have, in the order of their declaration.</summary>
    IReadOnlyList<string> NamesIn(YamlMapping mapping) =>
        [.. (Kinds is null ? Fields : Kinds.FieldsOf(mapping, Fields)).Select(f => f.Name)];
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
