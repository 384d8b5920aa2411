using System.Buffers;
using System.Globalization;
using System.Text;

namespace DigitalRights.Facts.Diagnostics;

/// <summary>
/// Characters that nobody sees and that change what is read, searched or reviewed: marks of direction (Unicode Standard Annex 9),
/// zero-width spaces and joiners, fillers, tags, and what stands in the place of a letter that was lost or that only one font has. Joiners
/// are let through where a script needs them, marks of direction beside letters that run leftwards, and the choice between a sign and its
/// picture behind a sign.
/// </summary>
static class InvisibleCharacters
{
    static readonly (int First, int Last, string Name)[] Named =
    [
        (0x00AD, 0x00AD, "soft hyphen"),
        (0x034F, 0x034F, "combining grapheme joiner"),
        (0x061C, 0x061C, "Arabic letter mark"),
        (0x115F, 0x1160, "Hangul filler"),
        (0x17B4, 0x17B5, "Khmer inherent vowel"),
        (0x180B, 0x180F, "Mongolian separator"),
        (0x200B, 0x200B, "zero-width space"),
        (0x200C, 0x200C, "zero-width non-joiner"),
        (0x200D, 0x200D, "zero-width joiner"),
        (0x200E, 0x200E, "left-to-right mark"),
        (0x200F, 0x200F, "right-to-left mark"),
        (0x202A, 0x202A, "left-to-right embedding"),
        (0x202B, 0x202B, "right-to-left embedding"),
        (0x202C, 0x202C, "pop directional formatting"),
        (0x202D, 0x202D, "left-to-right override"),
        (0x202E, 0x202E, "right-to-left override"),
        (0x2060, 0x2060, "word joiner"),
        (0x2061, 0x2065, "invisible operator"),
        (0x2066, 0x2066, "left-to-right isolate"),
        (0x2067, 0x2067, "right-to-left isolate"),
        (0x2068, 0x2068, "first strong isolate"),
        (0x2069, 0x2069, "pop directional isolate"),
        (0x206A, 0x206F, "deprecated format character"),
        (0x2800, 0x2800, "blank Braille pattern"),
        (0x3164, 0x3164, "Hangul filler"),
        (0xFE00, 0xFE0F, "variation selector"),
        (0xFEFF, 0xFEFF, "zero-width no-break space"),
        (0xFFA0, 0xFFA0, "halfwidth Hangul filler"),
        (0xE000, 0xF8FF, "character of private use"),
        (0xFFF0, 0xFFFB, "interlinear annotation mark"),
        (0xFFFD, 0xFFFD, "replacement character"),
        (0x1D173, 0x1D17A, "invisible mark of music"),
        (0xE0000, 0xE0FFF, "invisible tag"),
    ];

    // The first halves of those above U+FFFF stand for all that start with them; Name decides.
    static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Named.Where(n => n.Last <= 0xFFFF).SelectMany(n => Enumerable.Range(n.First, n.Last - n.First + 1)).Select(code => (char)code),
            '\uD834', '\uDB40', '\uDB41', '\uDB42', '\uDB43']);

    /// <summary>What Unicode calls the character, or null when it is none of these.</summary>
    public static string? Name(Rune character) => Array.Find(Named, n => character.Value >= n.First && character.Value <= n.Last).Name;

    /// <summary>The index of the first one that has no business there, from <paramref name="from"/> on, or -1.</summary>
    public static int IndexIn(string text, int from = 0)
    {
        for (var at = from; at < text.Length; at++)
        {
            // None is ASCII, which most texts are from end to end and which is looked through many times as fast.
            var beyond = text.AsSpan(at).IndexOfAnyExceptInRange('\0', '\x7F');
            if (beyond < 0) return -1;
            at += beyond;
            var next = text.AsSpan(at).IndexOfAny(Suspects);
            if (next < 0) return -1;
            at += next;
            if (Rune.TryGetRuneAt(text, at, out var found) && Name(found) is not null && !IsNeeded(found.Value, text, at)) return at;
        }
        return -1;
    }

    /// <summary>Tells of each one.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool In(string text, Func<int, Location> placeOf, Findings findings)
    {
        var first = IndexIn(text);
        for (var at = first; at >= 0; at = IndexIn(text, at + 1))
        {
            var character = Rune.GetRuneAt(text, at);
            findings.Error("FACT017", placeOf(at), $"There is {DescribedWithHarm(character)}.", AdviceOn(character));
        }
        return first >= 0;
    }

    /// <summary>What it is and why it must not stand there, for messages.</summary>
    public static string DescribedWithHarm(Rune character) =>
        $"{Described(character)}, which {(StandsForAnother(character) ? "shows that a letter was lost" : "cannot be seen")}";

    /// <summary>What to do about it.</summary>
    public static string AdviceOn(Rune character) => character.Value switch
    {
        0x200C or 0x200D => "Remove it; it may stand only between letters of scripts that join them, such as Arabic or Devanagari.",
        _ when StandsForAnother(character) => "Write the letter that the source has.",
        _ => "Remove it.",
    };

    /// <summary>Its name with an article, and its code point, for messages.</summary>
    public static string Described(Rune character)
    {
        var name = Name(character)!;
        return $"{("AEIOUaeiou".Contains(name[0], StringComparison.Ordinal) ? "an" : "a")} {name} (U+{character.Value:X4})";
    }

    static bool StandsForAnother(Rune character) => character.Value is 0xFFFD or (>= 0xE000 and <= 0xF8FF);

    static bool IsNeeded(int code, string text, int at) => code switch
    {
        0x200C => JoinsBefore(text, at) && JoinsAfter(text, at),
        0x200D => (JoinsBefore(text, at) && JoinsAfter(text, at)) || (IsSign(Before(text, at)) && IsSign(After(text, at))),
        0x061C or 0x200E or 0x200F => RunsLeftwards(LineOf(text, at)),
        >= 0x180B and <= 0x180F => IsMongolian(Before(text, at)),
        >= 0xFE00 and <= 0xFE0F =>
            IsSign(Before(text, at)) || Before(text, at) is { Value: '#' or '*' or (>= '0' and <= '9') or >= 0x2E80 },
        _ => false,
    };

    static bool JoinsBefore(string text, int at) => Joins(Before(text, at));

    static bool JoinsAfter(string text, int at) => Joins(After(text, at));

    // Letters and marks of the scripts from Arabic to Mongolian, which are joined or stacked, and the forms of Arabic.
    static bool Joins(Rune? rune) => rune is { } found && IsJoining(found.Value) && IsLetterOrMark(found);

    static bool IsJoining(int code) =>
        code is (>= 0x0600 and <= 0x0DFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x18AF) or (>= 0x1B00 and <= 0x1C4F)
            or (>= 0xA800 and <= 0xABFF) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10A00 and <= 0x11FFF);

    static bool IsLetterOrMark(Rune rune) =>
        Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    static bool IsMongolian(Rune? rune) => rune is { Value: >= 0x1820 and <= 0x18AF };

    static bool IsSign(Rune? rune) => rune is { } found && (Rune.IsSymbol(found) || found.Value == 0xFE0F) && found.Value >= 0x00A9;

    static bool RunsLeftwards(ReadOnlySpan<char> line) =>
        line.IndexOfAnyInRange('\u05D0', '\u08FF') >= 0 || line.IndexOfAnyInRange('\uFB1D', '\uFDFF') >= 0;

    static ReadOnlySpan<char> LineOf(string text, int at)
    {
        var start = text.LastIndexOf('\n', at) + 1;
        var end = text.IndexOf('\n', at);
        return text.AsSpan(start, (end < 0 ? text.Length : end) - start);
    }

    static Rune? Before(string text, int at) =>
        at > 0 && Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var rune, out _) == OperationStatus.Done ? rune : null;

    static Rune? After(string text, int at) => at + 1 < text.Length && Rune.TryGetRuneAt(text, at + 1, out var rune) ? rune : null;
}
