using YamlDotNet.Core;

namespace DigitalRights.Facts.Yaml;

/// <summary>
/// Finds the characters of a scalar's value in its source. YAML folds line breaks, drops indentation and decodes escapes, but keeps the
/// order of all visible characters, so value and source are walked side by side (YAML 1.2.2, chapters 7.3 and 8.1).
/// </summary>
static class ScalarPlaces
{
    /// <param name="start">Index in the source at which the scalar starts: its quote, its block indicator or its first character.</param>
    /// <param name="offset">Index in the value.</param>
    /// <returns>The index in the source.</returns>
    public static int SourceIndex(string source, int start, ScalarStyle style, string value, int offset)
    {
        var at = ContentStart(source, start, style);
        for (var i = 0; i < offset && at < source.Length; i++)
        {
            at = Seek(source, at, style, value[i]);
            var length = Length(source, at, style);
            if (length == LongEscape && char.IsHighSurrogate(value[i])) i++;
            if (char.IsWhiteSpace(value[i]) && length == 1 && !char.IsWhiteSpace(source[at])) continue;
            at += length;
        }
        return offset < value.Length ? Seek(source, at, style, value[offset]) : Math.Min(at, source.Length);
    }

    const int LongEscape = 10;

    static int ContentStart(string source, int start, ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => start + 1,
        ScalarStyle.Literal or ScalarStyle.Folded when source.IndexOf('\n', start) is >= 0 and var end => end + 1,
        _ => start,
    };

    // White space stays where the walk is, since folding may have dropped or changed it; a visible character is looked for behind it.
    static int Seek(string source, int at, ScalarStyle style, char sought)
    {
        while (at < source.Length)
        {
            if (IsContinuation(source, at, style)) at += 2;
            else if (char.IsWhiteSpace(source[at]) && !char.IsWhiteSpace(sought)) at++;
            else break;
        }
        return at;
    }

    static bool IsContinuation(string source, int at, ScalarStyle style) =>
        style == ScalarStyle.DoubleQuoted && source[at] == '\\' && at + 1 < source.Length && source[at + 1] == '\n';

    // How many characters of the source make one of the value.
    static int Length(string source, int at, ScalarStyle style) => style switch
    {
        _ when at + 1 >= source.Length => 1,
        ScalarStyle.SingleQuoted when source[at] == '\'' => 2,
        ScalarStyle.DoubleQuoted when source[at] == '\\' => source[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => LongEscape, _ => 2 },
        _ => 1,
    };
}
