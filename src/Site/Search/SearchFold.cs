using System.Globalization;
using System.Text;

namespace DigitalRights.Site.Search;

/// <summary>
/// Gives the spellings of a name one form, as the script in the browser does with what is looked for; see its <c>fold</c>: Kazak and
/// Kazakh, Қазақстан, Oʻzbekiston and Ўзбекистон, Shamsiddin and Шамсиддин, Rahmon and Рахмон. Doubled letters are one; doubled digits are
/// not, for 2022 is not 2002.
/// </summary>
sealed class SearchFold
{
    static readonly (string Written, string Folded)[] Spellings =
    [
        ("dzh", "j"), ("zh", "j"), ("gh", "g"), ("kh", "k"), ("q", "k"), ("x", "k"),
        ("w", "v"), ("yu", "iu"), ("ya", "ia"), ("ye", "e"), ("yo", "e"), ("y", "i"),
    ];

    readonly Dictionary<string, string[]> _seen = new(StringComparer.Ordinal);

    /// <summary>The words of a text, folded.</summary>
    public IEnumerable<string> Words(string text)
    {
        foreach (var written in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!_seen.TryGetValue(written, out var words)) _seen.Add(written, words = Fold(written));
            foreach (var word in words) yield return word;
        }
    }

    static string[] Fold(string written)
    {
        var lower = written.ToLowerInvariant();
        var plain = new StringBuilder(lower.Length);
        foreach (var letter in (Ascii.IsValid(lower) ? lower : SearchLetters.Compose(lower)).EnumerateRunes())
        {
            if (IsUnseen(letter)) continue;
            if (letter.IsAscii) plain.Append(Rune.IsLetterOrDigit(letter) ? (char)letter.Value : ' ');
            else if (letter.IsBmp && SearchLetters.Of((char)letter.Value) is { } means) plain.Append(means);
            else if (IsOfAWord(letter)) plain.Append(letter);
            else if (!IsMark(letter)) plain.Append(' ');
        }
        var folded = Spellings.Aggregate(plain.ToString(),
            (text, spelling) => text.Replace(spelling.Written, spelling.Folded, StringComparison.Ordinal));
        return OnceDoubled(HardH(folded)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    // Rahmon and Rakhmon; an h behind c or s is a part of another sound.
    static string HardH(string text)
    {
        if (!text.Contains('h', StringComparison.Ordinal)) return text;
        var hard = text.ToCharArray();
        for (var at = 0; at < hard.Length; at++)
        {
            if (hard[at] == 'h' && (at == 0 || hard[at - 1] is not ('c' or 's'))) hard[at] = 'k';
        }
        return new(hard);
    }

    static string OnceDoubled(string text)
    {
        var once = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (once.Length == 0 || once[^1] != letter || !char.IsLetter(letter)) once.Append(letter);
        }
        return once.ToString();
    }

    // What stands for an apostrophe within a word, and what nobody sees, such as soft hyphens.
    static bool IsUnseen(Rune letter) => letter.Value is '\'' or '`' or '´'
        or (>= 'ʹ' and <= 'ʿ') or 'ˈ' or (>= '‘' and <= '‛') or '′' or '＇'
        || Rune.GetUnicodeCategory(letter) == UnicodeCategory.Format;

    static bool IsMark(Rune letter) =>
        Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    static bool IsOfAWord(Rune letter) =>
        Rune.IsLetterOrDigit(letter) || Rune.GetUnicodeCategory(letter) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
