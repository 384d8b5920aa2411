using System.Text.Json.Nodes;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

/// <summary>The id of another record. Whether it exists is known only when everything is read, so a rule asks that later.</summary>
sealed class ReferenceType(Noun noun) : ValueType<Reference>
{
    public override string Description => $"the id of {Article} {noun.ToKebab()}";

    string Article => noun.ToKebab() is ['a' or 'e' or 'i' or 'o' or 'u', ..] ? "an" : "a";

    public override bool TryRead(YamlNode node, RecordContext context, out Reference value)
    {
        if (!TryScalar(node, context, out var scalar)) return Fail(out value);
        value = new(noun, scalar.Value, scalar.TextAt);
        context.Collected.References.Add(value);
        return true;
    }

    public override bool TryGuess(YamlNode node, RecordContext context, out Reference value) => TryRead(node, context, out value);

    public override Noun? Names => noun;

    public override JsonObject Schema() => NameLists.Reference(noun) ?? new() { ["type"] = "string" };
}
