using System.Text.Json.Nodes;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

/// <summary>One word of a fixed list.</summary>
sealed class EnumType<T> : ValueType<T> where T : struct, Enum
{
    static readonly IReadOnlyList<T> Members = Enum.GetValues<T>();
    static readonly IReadOnlyList<string> Written = [.. Members.Select(m => m.ToKebab())];

    public override string Description => $"one of: {string.Join(", ", Written)}";

    public override bool TryRead(YamlNode node, RecordContext context, out T value)
    {
        if (!TryScalar(node, context, out var scalar)) return Fail(out value);
        for (var i = 0; i < Written.Count; i++)
        {
            if (Written[i] == scalar.Value)
            {
                value = Members[i];
                return true;
            }
        }
        context.WrongValue(scalar.TextAt, $"cannot be '{scalar.Value}'.", OtherWords.Advice(scalar.Value, Written),
            Written.Contains(RecordName.Right(scalar.Value)) ? new(scalar.TextAt, scalar.Value, RecordName.Right(scalar.Value)) : null);
        return Fail(out value);
    }

    public override bool TryGuess(YamlNode node, RecordContext context, out T value)
    {
        if (node is not YamlScalar scalar || OtherWords.Meant(scalar.Value, Written) is not [var meant, ..]) return Fail(out value);
        value = Members[Written.ToList().IndexOf(meant)];
        return true;
    }

    public override IReadOnlyList<string> Words => Written;

    public override JsonObject Schema() => new() { ["enum"] = new JsonArray([.. Written.Select(n => (JsonNode)n)]) };
}
