using System.Globalization;
using System.Text;
using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Words;

/// <summary>The language in which the title of a source is shown, for programs that read it aloud.</summary>
public static class TitleLanguage
{
    /// <summary>
    /// The language of the source, as a BCP 47 tag, when its title stands as it was printed; null when it stands in the page's language.
    /// </summary>
    /// <remarks>A title in Latin letters without a translation may be English, whatever the language of the work.</remarks>
    public static string? Of(Source source, string page) =>
        source.Title.ByLanguage is null && source.Language != page && !source.Title.English.EnumerateRunes().All(IsLatin)
            ? source.Language
            : null;

    // Letters of the Latin script (Unicode, Scripts.txt); marks, digits and modifier letters such as that in Oʻzbekiston belong to none.
    static bool IsLatin(Rune letter) =>
        !Rune.IsLetter(letter) || Rune.GetUnicodeCategory(letter) == UnicodeCategory.ModifierLetter
        || letter.Value is < 0x0250 or (>= 0x1E00 and <= 0x1EFF) or (>= 0x2C60
            and <= 0x2C7F) or (>= 0xA720 and <= 0xA7FF) or (>= 0xFB00 and <= 0xFB06)
            or (>= 0xFF21 and <= 0xFF5A);
}
