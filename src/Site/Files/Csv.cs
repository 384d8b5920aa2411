using System.Globalization;
using System.Text;

namespace DigitalRights.Site.Files;

/// <summary>
/// Comma-separated values (RFC 4180) with a header row. A value that a spreadsheet would take for a formula is led by an apostrophe.
/// </summary>
sealed class Csv
{
    readonly StringBuilder _text = new();

    public Csv(params ReadOnlySpan<string> columns) => Row(columns);

    public void Row(params ReadOnlySpan<string?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0) _text.Append(',');
            Append(values[i] ?? "");
        }
        _text.Append("\r\n");
    }

    public override string ToString() => _text.ToString();

    void Append(string value)
    {
        if (value is ['=' or '+' or '-' or '@' or '\t' or '\r', _, ..] && !IsNumber(value)) value = "'" + value;
        if (value.AsSpan().IndexOfAny(",\"\r\n") < 0) _text.Append(value);
        else _text.Append('"').Append(value.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    static bool IsNumber(string value) => decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
