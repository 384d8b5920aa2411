using System.Buffers;

namespace DigitalRights.Facts.Diagnostics;

/// <summary>
/// Characters that no page or feed can carry (HTML Living Standard, 13.2.3.5 and 13.2.5.80; XML 1.0, 2.2), and the line ends that
/// editors do not show as such but YAML takes for them (YAML 1.1, 5.4). A tab and a usual line end are none.
/// </summary>
static class ControlCharacters
{
    // Of a file that is no text at all the first few say enough.
    const int MostTold = 20;

    /// <returns>Whether the text holds one, which has then been told.</returns>
    public static bool In(string text, Func<int, Location> placeOf, Findings findings)
    {
        var index = text.AsSpan().IndexOfAny(Refused);
        if (index < 0) return false;
        Tell(text[index], placeOf(index), findings);
        return true;
    }

    /// <summary>
    /// The text with a space for each, or null when there are so many that it is no text. The first of every line has been told.
    /// </summary>
    public static string? TakenOut(string text, Func<int, Location> placeOf, Findings findings)
    {
        if (!text.AsSpan().ContainsAny(Refused)) return text;

        var letters = text.ToCharArray();
        var told = new HashSet<int>();
        for (var i = 0; i < letters.Length; i++)
        {
            if (!Refused.Contains(letters[i])) continue;
            var place = placeOf(i);
            if (told.Add(place.Line)) Tell(letters[i], place, findings);
            if (told.Count == MostTold || letters[i] == '\0') return null;
            letters[i] = ' ';
        }
        return new(letters);
    }

    static void Tell(char character, Location place, Findings findings) => findings.Error("FACT017", place, $"There is {character switch
    {
        '\u0085' => "an invisible line end, the character NEXT LINE (U+0085)",
        '\u2028' => "an invisible line end, the character LINE SEPARATOR (U+2028)",
        '\u2029' => "an invisible line end, the character PARAGRAPH SEPARATOR (U+2029)",
        _ => $"a control character (U+{(int)character:X4})",
    }}.", "Remove it; it cannot be seen in most editors.");

    static readonly SearchValues<char> Refused = SearchValues.Create(
        [
            .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\n')),
            '\u2028', '\u2029', '\uFFFE', '\uFFFF',
        ]);
}
