using System.Buffers;

namespace DigitalRights.Facts.Yaml;

/// <summary>Characters that look like those that mean something in YAML, by their names in Unicode.</summary>
static class Letters
{
    /// <summary>Spaces other than the one of the space bar, as they stand in a class of a regular expression.</summary>
    public const string SpaceClass = @"\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000";

    /// <summary>Characters that look like colons, likewise.</summary>
    public const string ColonClass = "\uFF1A\uFE55\uFE13\u2236\u02D0\uA789\u0589";

    /// <summary>Quotation marks of printed text, likewise.</summary>
    public const string QuoteClass = @"\u2018-\u201F\u00AB\u2039\uFF02\uFF07";

    static readonly char[] AllSpaces =
        ['\u00A0', '\u1680', .. Enumerable.Range(0x2000, 11).Select(c => (char)c), '\u202F', '\u205F', '\u3000'];

    public static SearchValues<char> Spaces { get; } = SearchValues.Create(AllSpaces);

    /// <summary>Both at once, for a quick look at a whole text.</summary>
    public static SearchValues<char> SpacesAndColons { get; } =
        SearchValues.Create([.. AllSpaces, .. ColonClass]);

    public static SearchValues<char> CurlyQuotes { get; } = SearchValues.Create(
        [.. Enumerable.Range(0x2018, 8).Select(c => (char)c), '\u00AB', '\u00BB', '\u2039', '\u203A', '\uFF02', '\uFF07']);

    /// <summary>What a space is called, with its code.</summary>
    public static string Named(char space) => space switch
    {
        '\u00A0' => "a no-break space (U+00A0)",
        '\u202F' => "a narrow no-break space (U+202F)",
        '\u3000' => "a full-width space (U+3000)",
        _ => $"a space of special width (U+{(int)space:X4})",
    };

    public static string WithPlainSpaces(string text) => string.Create(text.Length, text, static (plain, text) =>
    {
        for (var i = 0; i < plain.Length; i++) plain[i] = Spaces.Contains(text[i]) ? ' ' : text[i];
    });

    /// <summary>The text with printed apostrophes, as long as before, for standing between single quotes.</summary>
    public static string WithoutApostrophes(string text) => text.Replace('\'', '\u2019');
}
