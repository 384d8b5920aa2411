using System.Text.Json.Nodes;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

/// <summary>Text that is the same in every language, such as a name of a person or an article number.</summary>
sealed class WordType : ValueType<string>
{
    public override string Description => "text";

    public override bool TryRead(YamlNode node, RecordContext context, out string value)
    {
        if (!TryScalar(node, context, out var scalar)) return Fail(out value);
        value = scalar.Value;
        return TextContent.SaysSomething(scalar, context);
    }

    public override bool TryGuess(YamlNode node, RecordContext context, out string value) => TryStandIn(out value);

    public override bool TryStandIn(out string value)
    {
        value = YamlWriting.Open;
        return true;
    }

    public override JsonObject Schema() => new() { ["type"] = new JsonArray("string", "number") };
}
