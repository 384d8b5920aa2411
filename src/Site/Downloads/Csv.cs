using System.Buffers;
using System.Globalization;
using System.Text;
using DigitalRights.Facts.Dates;

namespace DigitalRights.Site.Downloads;

/// <summary>
/// Comma-separated values (RFC 4180) with a header row, led by a byte order mark, without which Excel takes Cyrillic letters for others.
/// A value that a spreadsheet would take for a formula is led by an apostrophe; numbers and dates are none.
/// </summary>
sealed class Csv
{
    const char ByteOrderMark = '\uFEFF';

    // Also in the full width of East Asian letters, which spreadsheets take for the same.
    const string Formula = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    readonly ArrayBufferWriter<byte> _bytes = new();

    public Csv(params ReadOnlySpan<string> columns)
    {
        Write([ByteOrderMark]);
        Row(columns);
    }

    public void Row(params ReadOnlySpan<string?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0) Write(",");
            Append(values[i] ?? "");
        }
        Write("\r\n");
    }

    /// <summary>What is written, in UTF-8.</summary>
    public byte[] ToBytes() => _bytes.WrittenSpan.ToArray();

    void Write(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, _bytes);

    void Append(string value)
    {
        if (IsFormula(value)) value = "'" + value;
        Write(value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }

    // Some programs leave out what cannot be seen before they look at the first letter; a sign that stands alone does nothing.
    static bool IsFormula(string value)
    {
        var start = 0;
        while (start < value.Length && IsUnseen(value[start])) start++;
        return start < value.Length - 1 && Formula.Contains(value[start], StringComparison.Ordinal)
            && !IsNumber(value) && !Edtf.TryParse(value, out _, out _);
    }

    static bool IsUnseen(char letter) =>
        char.IsWhiteSpace(letter) || char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format;

    static bool IsNumber(string value) =>
        decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
