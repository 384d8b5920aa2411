using System.Buffers;

namespace DigitalRights.Facts.Diagnostics;

/// <summary>Characters that no page or feed can carry (HTML Living Standard, 13.2.3.5 and 13.2.5.80; XML 1.0, 2.2). A tab and a line end are none.</summary>
static class ControlCharacters
{
    /// <returns>Whether the text holds one, which has then been told.</returns>
    public static bool In(string text, Func<int, Location> placeOf, Findings findings)
    {
        var index = text.AsSpan().IndexOfAny(Refused);
        if (index < 0) return false;
        findings.Error("FACT017", placeOf(index), $"There is a control character (U+{(int)text[index]:X4}).", "Remove it; it cannot be seen in most editors.");
        return true;
    }

    static readonly SearchValues<char> Refused = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\n')), '\uFFFE', '\uFFFF']);
}
