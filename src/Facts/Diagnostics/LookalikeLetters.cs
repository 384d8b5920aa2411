using System.Text;

namespace DigitalRights.Facts.Diagnostics;

/// <summary>
/// Letters and dashes that look like those that ids and addresses are made of and are others (Unicode Technical Standard 39, "confusables";
/// only those that keyboards of the region bring). Nobody sees the difference, so messages name it.
/// </summary>
static class LookalikeLetters
{
    const string Others =
        "аеорсухіјѕһԁԛԝӏкүАВЕКМНОРСТУХІЅЈҮ" + "οαρνικυτΑΒΕΖΗΙΚΜΝΟΡΤΥΧ" + "օոսհ" + "ıɡɑ" + "‐‑‒–—―−";
    const string Lookalikes = "aeopcyxijshdqwlkyABEKMHOPCTYXISJY" + "oapvikutABEZHIKMNOPTYX" + "onuh" + "iga" + "-------";

    /// <summary>What is not a letter of an id in a text that should be one, in a sentence, or null.</summary>
    public static string? Note(string id)
    {
        foreach (var rune in id.EnumerateRunes())
        {
            if (rune.IsAscii) continue;
            if (InvisibleCharacters.Name(rune) is not null)
            {
                return $"It holds {InvisibleCharacters.Described(rune)}, which cannot be seen.";
            }
            if (Folded(rune) is { } latin)
            {
                var like = latin == '-' ? "hyphen '-'" : $"Latin '{latin}'";
                return $"'{rune}' (U+{rune.Value:X4}) is {KindOf(rune)} that looks like the {like}.";
            }
            if (Rune.IsLetter(rune)) return $"'{rune}' (U+{rune.Value:X4}) is {KindOf(rune)}.";
        }
        return null;
    }

    /// <summary>The text with each look-alike replaced by what it looks like.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii) folded.Append((char)rune.Value);
            else if (Folded(rune) is { } latin) folded.Append(latin);
            else if (InvisibleCharacters.Name(rune) is null) folded.Append(rune);
        }
        return folded.ToString();
    }

    /// <summary>A sentence about the first word in which letters of two alphabets stand together, or null.</summary>
    /// <param name="isLookalike">Whether only a letter counts that looks like one of the other alphabet; a word of two languages may be as
    /// it should.</param>
    public static string? MixedWordIn(string text, bool isLookalike = false)
    {
        string? script = null;
        Rune first = default;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
            {
                script = null;
                continue;
            }
            var its = Script(rune);
            if (script is null) (script, first) = (its, rune);
            else if (its != script && its is not null)
            {
                var odd = rune.IsAscii ? first : rune;
                if (isLookalike && Folded(odd) is null) continue;
                return Note(odd.ToString()) ?? $"'{odd}' (U+{odd.Value:X4}) is no Latin letter.";
            }
        }
        return null;
    }

    static char? Folded(Rune rune) =>
        rune.Value is >= 0xFF01 and <= 0xFF5E ? (char)(rune.Value - 0xFEE0)
        : rune.IsBmp && Others.IndexOf((char)rune.Value, StringComparison.Ordinal) is >= 0 and var index ? Lookalikes[index]
        : null;

    static string KindOf(Rune rune) =>
        !Rune.IsLetter(rune) ? (Rune.IsDigit(rune) ? "a digit" : "a sign")
        : Script(rune) is not { } script ? "no Latin letter"
        : script == "Latin" ? "not one of the letters a to z"
        : $"{(script.StartsWith('A') ? "an" : "a")} {script} letter";

    // Scripts with capitals, among which letters are mistaken for one another; the others have no name here and pass for one.
    static string? Script(Rune rune) => rune.Value switch
    {
        < 0x0250 or (>= 0x1E00 and <= 0x1EFF) => "Latin",
        < 0x02B0 => "phonetic",
        >= 0x0370 and <= 0x03FF or (>= 0x1F00 and <= 0x1FFF) => "Greek",
        >= 0x0400 and <= 0x052F or (>= 0x1C80 and <= 0x1C8F) or (>= 0x2DE0 and <= 0x2DFF) or (>= 0xA640 and <= 0xA69F) => "Cyrillic",
        >= 0x0530 and <= 0x058F => "Armenian",
        >= 0x13A0 and <= 0x13FF or (>= 0xAB70 and <= 0xABBF) => "Cherokee",
        >= 0xFF21 and <= 0xFF5A => "fullwidth",
        >= 0x1D400 and <= 0x1D7FF => "mathematical",
        _ => null,
    };
}
