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
            Advice(scalar.Value),
            Groups().IsMatch(scalar.Value) ? new(scalar.TextAt, scalar.Value, Spaces().Replace(scalar.Value, "")) : null);
        return Fail(out value);
    }

    static string Advice(string written) =>
        Range().Match(written) is { Success: true } range
            ? $"A range has two fields: value: {Plain(range, "from")}, and beside it to: {Plain(range, "to")}"
        : Share().Match(written) is { Success: true } share
            ? $"Write the number alone, {Plain(share, "part")}, and say of how many in the unit: unit: of {Plain(share, "of")}"
        : Counted().Match(written) is { Success: true } counted
            ? $"Write {Plain(counted, "number")}{Zeros(counted.Groups["scale"].Value)}{Beside(counted)}"
        : "Write digits with a point for decimals, without spaces, commas or a unit.";

    static string Beside(Match counted)
    {
        var fields = new List<string>();
        if (counted.Groups["about"].Length > 0) fields.Add("qualifier: about");
        if (counted.Groups["unit"].Value.Trim() is { Length: > 0 } unit) fields.Add($"unit: {YamlWriting.Scalar(unit)}");
        return fields.Count == 0 ? "" : $", and beside it {string.Join(" and ", fields)}";
    }

    static string Plain(Match match, string group) => Marks().Replace(match.Groups[group].Value, "");

    static string Zeros(string scale) => scale.ToLowerInvariant() switch
    {
        "thousand" => "000",
        "million" => "000000",
        "billion" => "000000000",
        _ => "",
    };

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

    const string Grouped = @"[0-9]{1,3}([ ,\u00A0\u202F][0-9]{3})+|[0-9]+(\.[0-9]+)?";

    [GeneratedRegex($@"\A(?<from>{Grouped})\s*[-–—]\s*(?<to>{Grouped})\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Range();

    [GeneratedRegex($@"\A(?<part>{Grouped})\s*/\s*(?<of>{Grouped})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Share();

    // "11 million", "11,000 accounts", "~94"; of a number with decimals nobody can say how many zeros follow.
    [GeneratedRegex($$"""
        \A(?<about>[~≈]\s*|about\s+|approximately\s+)?(?<number>{{Grouped}})(?<!\.[0-9]+(?=\s+(thousand|million|billion)\b))
        (\s+(?<scale>thousand|million|billion))?(?<unit>(%|\s+\p{L}).*)?\z
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    [GeneratedRegex(@"[ ,\u00A0\u202F]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    // Groups of three digits, divided by spaces; a comma may stand for a point.
    [GeneratedRegex(@"\A[0-9]{1,3}([ \u00A0\u202F][0-9]{3})+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Groups();

    [GeneratedRegex(@"[ \u00A0\u202F]", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
