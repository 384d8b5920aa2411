using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

sealed partial class NumberType : ValueType<decimal>
{
    const int MostDigits = 15;
    const int MostDecimals = 9;

    public override string Description => "a number";

    public override bool TryRead(YamlNode node, RecordContext context, out decimal value)
    {
        if (!TryScalar(node, context, out var scalar)) return Fail(out value);
        if (IsNumber().IsMatch(scalar.Value)) return TryRange(scalar, context, out value);
        context.WrongValue(scalar.TextAt, $"must be a number, but it is '{scalar.Value}'.",
            "Write digits with a point for decimals, without spaces, commas or a unit.",
            Groups().IsMatch(scalar.Value) ? new(scalar.TextAt, scalar.Value, Spaces().Replace(scalar.Value, "")) : null);
        return Fail(out value);
    }

    // Past these limits sums overflow and digits are dropped in silence.
    static bool TryRange(YamlScalar scalar, RecordContext context, out decimal value)
    {
        var whole = scalar.Value.TrimStart('-', '+').Split('.');
        if (whole[0].TrimStart('0').Length <= MostDigits && (whole.Length == 1 || whole[1].Length <= MostDecimals))
        {
            return decimal.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture, out value);
        }
        context.WrongValue(scalar.TextAt,
            $"is '{scalar.Value}', and no number with more than {MostDigits} digits before the point or {MostDecimals} behind it "
                + "can be right.",
            "Write it as the source prints it, or in a larger unit.");
        return Fail(out value);
    }

    public override JsonObject Schema() => new() { ["type"] = "number" };

    [GeneratedRegex(@"\A[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex IsNumber();

    // Groups of three digits, divided by spaces; a comma may stand for a point.
    [GeneratedRegex(@"\A[0-9]{1,3}([ \u00A0\u202F][0-9]{3})+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Groups();

    [GeneratedRegex(@"[ \u00A0\u202F]", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
