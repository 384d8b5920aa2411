using System.Globalization;
using System.Text.Json.Nodes;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

/// <summary>A whole number with the least and the most that make sense.</summary>
sealed class IntegerType(int least, int most) : ValueType<int>
{
    public override string Description => $"a whole number from {least} to {most}";

    public override bool TryRead(YamlNode node, RecordContext context, out int value)
    {
        if (!TryScalar(node, context, out var scalar)) return Fail(out value);
        if (int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
        {
            if (value >= least && value <= most) return true;
            context.WrongValue(scalar.TextAt, $"must be from {least} to {most}, but it is {value}.");
            return false;
        }
        context.WrongValue(scalar.TextAt, $"must be a whole number, but it is '{scalar.Value}'.");
        return false;
    }

    public override JsonObject Schema() => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };
}
