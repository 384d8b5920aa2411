using System.Globalization;
using System.Text.Json.Nodes;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Fields;

sealed class NumberType : ValueType<decimal>
{
    // More than any count or sum of money needs, and little enough for charts and shares to be worked out.
    const decimal Largest = 1_000_000_000_000_000;
    const byte MostDecimals = 10;

    public override string Description => "a number";

    public override bool TryRead(YamlNode node, RecordContext context, out decimal value)
    {
        if (!TryScalar(node, context, out var scalar)) return Fail(out value);
        if (decimal.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
        {
            if (Math.Abs(value) <= Largest && value.Scale <= MostDecimals) return true;
            context.WrongValue(scalar.TextAt, $"is out of range: '{scalar.Value}'.", "Write a number of at most a thousand million million, with at most ten decimals.");
            return false;
        }
        context.WrongValue(scalar.TextAt, $"must be a number, but it is '{scalar.Value}'.",
            "Write digits with a point for decimals, without spaces, commas or a unit.");
        return false;
    }

    public override JsonObject Schema() => new() { ["type"] = "number" };
}
