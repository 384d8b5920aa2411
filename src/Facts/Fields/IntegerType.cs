using System.Globalization;
using System.Text.Json.Nodes;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Fields;

sealed class IntegerType : ValueType<int>
{
    public override string Description => "a whole number";

    public override bool TryRead(YamlNode node, RecordContext context, out int value)
    {
        if (!TryScalar(node, context, out var scalar)) return Fail(out value);
        if (int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)) return true;
        context.WrongValue(scalar.TextAt, $"must be a whole number, but it is '{scalar.Value}'.");
        return false;
    }

    public override JsonObject Schema() => new() { ["type"] = "integer" };
}
