using System.Text.Json.Nodes;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

sealed class YesNoType : ValueType<bool>
{
    public override string Description => "true or false";

    public override bool TryRead(YamlNode node, RecordContext context, out bool value)
    {
        if (!TryScalar(node, context, out var scalar)) return Fail(out value);
        value = scalar.Value == "true";
        if (value || scalar.Value == "false") return true;
        context.WrongValue(scalar.TextAt, $"must be true or false, but it is '{scalar.Value}'.");
        return false;
    }

    public override JsonObject Schema() => new() { ["type"] = "boolean" };
}
