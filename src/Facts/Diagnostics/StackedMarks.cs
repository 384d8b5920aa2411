using System.Buffers;

namespace DigitalRights.Facts.Diagnostics;

/// <summary>
/// Accents heaped on one letter until they cover the lines around it. No language of the sources sets more than four on a letter
/// (Unicode Standard Annex 15 allows 30 in its stream-safe form, which is no measure of what can be read).
/// </summary>
static class StackedMarks
{
    const int Most = 4;

    static readonly SearchValues<char> Marks = SearchValues.Create(
        [.. new[] { (0x0300, 0x036F), (0x0483, 0x0489), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F) }
            .SelectMany(block => Enumerable.Range(block.Item1, block.Item2 - block.Item1 + 1)).Select(code => (char)code)]);

    /// <summary>Tells of each heap.</summary>
    public static void In(string text, Func<int, Location> placeOf, Findings findings)
    {
        for (var at = NextIn(text, 0); at >= 0; at = NextIn(text, at))
        {
            var beyond = text.AsSpan(at).IndexOfAnyExcept(Marks);
            var length = beyond < 0 ? text.Length - at : beyond;
            if (length > Most)
            {
                findings.Error("FACT017", placeOf(at), $"{length} accents are heaped on one letter, over the lines around it.",
                    "Remove those that the source does not have.");
            }
            at += length;
        }
    }

    static int NextIn(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny(Marks);
        return next < 0 ? -1 : from + next;
    }
}
