using Microsoft.AspNetCore.Components;

namespace DigitalRights.Theme.Words;

/// <summary>
/// Keeps text that runs from right to left, or that changes the direction by controls, from turning round what stands beside it
/// (Unicode Standard Annex 9). Other text is left as it is, so that most pages pay nothing for it.
/// </summary>
public static class Bidi
{
    const char FirstStrongIsolate = '\u2068';
    const char PopIsolate = '\u2069';

    // From the first letter of Hebrew: Latin, Greek and Cyrillic letters stand below.
    const char FirstRightToLeft = '\u0590';

    /// <summary>Whether the text holds a letter that runs from right to left, or a control of the direction.</summary>
    public static bool NeedsIsolation(string text)
    {
        var start = 0;
        while (start < text.Length && text[start] < FirstRightToLeft) start++;
        foreach (var rune in text.AsSpan(start).EnumerateRunes())
        {
            if (rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC)
                or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF)
                or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The text as HTML, in an element of its own when it must be isolated.</summary>
    public static MarkupString Html(string text)
    {
        var encoded = PageEncoder.Html.Encode(text);
        return new(NeedsIsolation(text) ? $"<bdi>{encoded}</bdi>" : encoded);
    }

    /// <summary>The text for attributes, titles and pictures, where no element can stand: between the characters that isolate.</summary>
    public static string Plain(string text) => NeedsIsolation(text) ? $"{FirstStrongIsolate}{text}{PopIsolate}" : text;

    /// <summary>Texts in a row, each isolated by itself.</summary>
    public static string Join(string separator, IEnumerable<string> texts) => string.Join(separator, texts.Select(Plain));

    /// <summary>Texts in a row as HTML, each isolated by itself.</summary>
    public static MarkupString HtmlJoin(string separator, IEnumerable<string> texts) =>
        new(string.Join(PageEncoder.Html.Encode(separator), texts.Select(text => Html(text).Value)));
}
