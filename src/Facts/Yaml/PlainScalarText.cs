using System.Buffers;
using DigitalRights.Facts.Diagnostics;
using YamlDotNet.Core;

namespace DigitalRights.Facts.Yaml;

/// <summary>Values without quotes that YAML reads otherwise than they look.</summary>
static class PlainScalarText
{
    /// <param name="end">The index in the text that was read behind the value.</param>
    public static void Check(YamlScalar scalar, int end, Findings findings)
    {
        CutAtHash(scalar, end, findings);
        CurlyQuotes(scalar, findings);
    }

    /// <summary>
    /// A key that is key and value, since no space stands behind its colon, as in <c>{value:100}</c>; null when it is not.
    /// </summary>
    public static (YamlScalar Key, YamlScalar Value)? TightColonIn(YamlScalar key, Findings findings)
    {
        var colon = key.Value.AsSpan().IndexOfAny(':', '\uFF1A');
        if (key.Style != ScalarStyle.Plain || colon <= 0 || colon == key.Value.Length - 1) return null;
        if (key.Value.AsSpan(0, colon).ContainsAnyExcept(KeyLetters) || key.Value[colon + 1] == '/') return null;

        var (name, value) = (key.Value[..colon], key.Value[(colon + 1)..]);
        findings.Error("FACT104", key.PlaceOf(colon), "There is no space behind the colon.", $"Write: {name}: {YamlSlips.Shown(value)}",
            mend: new(key.PlaceOf(colon), key.Value[colon].ToString(), ": "));
        return (key with { Value = name }, key with { At = key.PlaceOf(colon + 1), Value = value, Start = key.Start + colon + 1 });
    }

    static readonly SearchValues<char> KeyLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    // A comment starts at a number sign behind a space (YAML 1.2.2, 6.6), and orders and articles have numbers.
    static void CutAtHash(YamlScalar scalar, int end, Findings findings)
    {
        var text = scalar.Written.Text;
        var hash = end;
        while (hash < text.Length && text[hash] == ' ') hash++;
        if (hash >= text.Length || text[hash] != '#' || hash == 0 || text[hash - 1] != ' ') return;
        var lineEnd = text.IndexOf('\n', hash) is >= 0 and var found ? found : text.Length;
        var lineStart = text.LastIndexOf('\n', hash) + 1;
        var start = Math.Max(lineStart, scalar.Value.Length == 0 ? hash : scalar.Start);
        var what = scalar.Value.Length == 0 ? "The value is missing" : "The text ends here";
        findings.Warning("FACT106", scalar.Written.At(hash), $"{what}: what starts with ' #' is a comment.",
            $"If it belongs to the text, write {YamlSlips.Shown(YamlSlips.Quoted(text[start..lineEnd].TrimEnd()))}; "
            + "if not, give it a line of its own.");
    }

    static void CurlyQuotes(YamlScalar scalar, Findings findings)
    {
        if (scalar.Value is not [var open, .. var words, var close]
            || !Letters.CurlyQuotes.Contains(open) || !Letters.CurlyQuotes.Contains(close)
            || words.AsSpan().ContainsAny(Letters.CurlyQuotes)) return;
        findings.Warning("FACT105", scalar.At, $"The whole value stands between '{open}' and '{close}', which YAML takes for a part of it.",
            $"Write {YamlSlips.Shown(YamlSlips.Quoted(words))}, or "
            + $"{YamlSlips.Shown(YamlSlips.Quoted(scalar.Value))} if the marks are to be printed.");
    }
}
