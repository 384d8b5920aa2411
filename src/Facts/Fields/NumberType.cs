using System.Globalization;
using System.Text.Json.Nodes;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Fields;

sealed class NumberType : ValueType<decimal>
{
    public override string Description => "a number";

    public override bool TryRead(YamlNode node, RecordContext context, out decimal value)
    {
        if (!TryScalar(node, context, out var scalar)) return Fail(out value);
        if (decimal.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)) return true;
        context.WrongValue(scalar.TextAt, $"must be a number, but it is '{scalar.Value}'.",
            "Write digits with a point for decimals, without spaces, commas or a unit.");
        return false;
    }

    public override JsonObject Schema() => new() { ["type"] = "number" };
}
