using System.Text.Json.Nodes;
using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

/// <summary>A date in EDTF (ISO 8601-2), levels 0 and 1.</summary>
sealed class DateType : ValueType<Edtf>
{
    const long FirstYear = 1900;
    const long LastYear = 2099;

    public override string Description => "a date (EDTF, such as 2021, 2021-09, 2021-09-15, 2021-09~ or 2021/2022)";

    public override bool TryRead(YamlNode node, RecordContext context, out Edtf value)
    {
        if (!TryScalar(node, context, out var scalar)) return Fail(out value);
        if (Edtf.TryParse(scalar.Value, out var date, out var error))
        {
            value = date;
            var beyond = Beyond(date.Start.Date) ?? Beyond(date.End.Date);
            if (beyond is null) return true;
            context.WrongValue(scalar.TextAt, $"is '{scalar.Value}', and no record is about a year {beyond}.", "Check the year.");
            return false;
        }
        context.WrongValue(scalar.TextAt, $"is wrong: {error}.",
            mend: Edtf.Meant(scalar.Value) is { } meant ? new(scalar.TextAt, scalar.Value, meant.Raw) : null);
        return Fail(out value);
    }

    public override bool TryGuess(YamlNode node, RecordContext context, out Edtf value)
    {
        if (node is not YamlScalar scalar || Edtf.TryParse(scalar.Value, out _, out _) || Edtf.Meant(scalar.Value) is not { } meant)
        {
            return TryStandIn(out value);
        }
        value = meant;
        return true;
    }

    public override bool TryStandIn(out Edtf value)
    {
        value = Edtf.Unstated;
        return true;
    }

    static string? Beyond(EdtfDate? date) => date switch
    {
        { Latest.Year: > LastYear } => $"after {LastYear}",
        { Earliest.Year: < FirstYear } => $"before {FirstYear}",
        _ => null,
    };

    /// <summary>The form of EDTF, levels 0 and 1, as an ECMA 262 expression; which days there are it does not know.</summary>
    public const string Pattern = $"^({OneDate}|{OneDate}/(\\.\\.|{OneDate})?|(\\.\\.)?/{OneDate})$";

    const string OneDate = "(-?[0-9]{3}[0-9X]|-?[0-9]{2}XX|Y-?[0-9]{5,})(-([0-9]{2}|XX)(-([0-9]{2}|XX))?)?[?~%]?";

    public override JsonObject Schema() => new() { ["type"] = new JsonArray("string", "integer"), ["pattern"] = Pattern };
}
