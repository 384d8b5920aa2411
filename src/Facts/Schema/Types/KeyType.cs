using System.Text.Json.Nodes;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

/// <summary>A short name in lower case with hyphens, which becomes part of addresses and references.</summary>
/// <param name="isName">Whether it is the name of something that a field holds, and not the value of the field.</param>
sealed class KeyType(bool isName = false) : ValueType<Key>
{
    public override string Description => "a short name in lower-case letters, digits and hyphens";

    public override bool TryRead(YamlNode node, RecordContext context, out Key value)
    {
        if (!TryScalar(node, context, out var scalar)) return Fail(out value);
        value = new(scalar.Value, scalar.TextAt);
        if (RecordName.IsName(scalar.Value)) return true;
        var fault = isName ? $"has the name '{scalar.Value}', which is not {Description}."
            : $"must be {Description}, but it is '{scalar.Value}'.";
        context.WrongValue(scalar.TextAt, fault, Advice(scalar.Value),
            RecordName.IsName(scalar.Value.ToLowerInvariant()) ? new(scalar.TextAt, scalar.Value, scalar.Value.ToLowerInvariant()) : null);
        return false;
    }

    static string? Advice(string written) =>
        RecordName.Right(written) is var right && RecordName.IsName(right) ? $"Write {right}" : null;

    public override bool TryGuess(YamlNode node, RecordContext context, out Key value)
    {
        value = null!;
        if (node is not YamlScalar scalar || RecordName.Right(scalar.Value) is not { } right || !RecordName.IsName(right)) return false;
        value = new(right, scalar.TextAt);
        return true;
    }

    public override JsonObject Schema() => new() { ["type"] = new JsonArray("string", "integer"), ["pattern"] = RecordName.Pattern };
}
