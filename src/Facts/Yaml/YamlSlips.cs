using System.Text;
using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Yaml;

/// <summary>
/// Slips that people make when they write YAML, each named for what it is, and mended for the time of reading, so that the rest of the file
/// is checked. A parser tells of most of them somewhere else, in words for those who know its grammar.
/// </summary>
static partial class YamlSlips
{
    // How far above the place where the parser gave up a slip is looked for.
    const int LinesAbove = 40;

    /// <summary>Mends what looks like a space or a colon and is another character, wherever one is needed.</summary>
    /// <param name="indents">Whether one of them indents a line, of which nobody can say how far.</param>
    public static YamlText Lookalikes(YamlText text, Findings findings, out bool indents)
    {
        indents = false;
        if (Ascii.IsValid(text.Text)) return text;
        if (!text.Text.AsSpan().ContainsAny(Letters.SpacesAndColons)) return text;
        // From the end, so that what is put in moves nothing ahead.
        foreach (var line in YamlLine.In(text.Text).Reverse().Where(l => !l.IsBlock && !l.IsComment))
        {
            indents |= line.Text.Length > line.Indent && Letters.Spaces.Contains(line.Text[line.Indent]);
            text = WithColon(line, WithSpaces(line, text, findings), findings);
        }
        return text;
    }

    static YamlText WithSpaces(YamlLine line, YamlText text, Findings findings)
    {
        var head = Head().Match(line.Text).Value;
        if (head.AsSpan().IndexOfAny(Letters.Spaces) is not (>= 0 and var first)) return text;
        var plain = Letters.WithPlainSpaces(head);
        var mended = FurtherSpaces().Replace(plain, " ");
        findings.Error("FACT103", text.At(line.Start + first), $"Here stands {Letters.Named(head[first])}; YAML needs an ordinary space.",
            $"Write it with the space bar: {Shown(mended + line.Text[head.Length..])}", mend: text.Mend(line.Start, head, mended));
        return text.Replace(line.Start, plain); // as long as before
    }

    static YamlText WithColon(YamlLine line, YamlText text, Findings findings)
    {
        if (WideColon().Match(line.Text) is not { Success: true } match) return text;
        var colon = match.Groups["colon"].Index;
        var rest = line.Text[(colon + 1)..];
        findings.Error("FACT104", text.At(line.Start + colon),
            $"Here stands '{line.Text[colon]}' (U+{(int)line.Text[colon]:X4}), which only looks like a colon.",
            $"Write: {Shown($"{line.Text[..colon]}: {rest.TrimStart()}")}",
            mend: text.Mend(line.Start + colon, line.Text[colon].ToString(), rest is "" or [' ', ..] ? ":" : ": "));
        text = text.Replace(line.Start + colon, ":");
        return rest is "" or [' ', ..] ? text : text.Insert(line.Start + colon + 1, ' ');
    }

    /// <summary>Mends the slip that made the parser give up.</summary>
    /// <param name="failure">The index at which it gave up.</param>
    /// <returns>The mended text; the slip has been reported. Null when it is none of those known.</returns>
    public static YamlText? Mended(YamlText text, int failure, Findings findings)
    {
        var lines = YamlLine.In(text.Text);
        var last = lines.Count - 1;
        while (last > 0 && lines[last].Start > failure) last--;
        var near = 2; // what makes a line need quotes is reported only where the parser stopped, or in the line before
        for (var i = last; i >= 0 && i >= last - LinesAbove; i--)
        {
            if (lines[i].IsBlank || lines[i].IsComment || lines[i].IsBlock) continue;
            var mended = WithoutTag(lines[i], text, findings) ?? AtItsPlace(lines, i, last, text, findings)
                ?? WithSpaceBehindColon(lines[i], text, findings) ?? WithPlainQuotes(lines[i], text, findings)
                ?? (near-- > 0 ? UnquotedText.Mended(lines, i, text, findings) : null);
            if (mended is not null) return mended;
        }
        return null;
    }

    static YamlText? WithoutTag(YamlLine line, YamlText text, Findings findings)
    {
        if (Tag().Match(line.Text) is not { Success: true } match) return null;
        var tag = match.Groups["tag"];
        findings.Error("FACT008", text.At(line.Start + tag.Index), $"The tag '{tag.Value}' is not allowed.", "Remove it.");
        return text.Replace(line.Start + tag.Index, new(' ', tag.Length));
    }

    // A field that lies deeper than the one above it, which has a value in its own line and can hold none.
    static YamlText? AtItsPlace(IReadOnlyList<YamlLine> lines, int number, int last, YamlText text, Findings findings)
    {
        var (line, above) = (lines[number], lines.Take(number).LastOrDefault(l => !l.IsBlank && !l.IsComment));
        if (number < last - 1 || above is null or { IsBlock: true } || line.Indent <= above.Indent
            || !PlainField().IsMatch(line.Text) || !PlainField().IsMatch(above.Text)) return null;
        var further = line.Indent - above.Indent;
        findings.Error("FACT005", text.At(line.Start),
            "This is not valid YAML: the line lies deeper than the one above it, which has its value already.",
            $"Begin it under that one: {Shown(line.Text)}",
            mend: text.Mend(line.Start, line.Text[..line.Indent], line.Text[..above.Indent]));
        // The spaces move to the end of the line, where they mean nothing.
        return text.Replace(line.Start, line.Text[further..] + new string(' ', further));
    }

    static YamlText? WithSpaceBehindColon(YamlLine line, YamlText text, Findings findings)
    {
        if (TightColon().Match(line.Text) is not { Success: true } match) return null;
        var colon = match.Groups["colon"].Index;
        findings.Error("FACT104", text.At(line.Start + colon), "There is no space behind the colon.",
            $"Write: {Shown($"{line.Text[..colon]}: {line.Text[(colon + 1)..]}")}", mend: text.Mend(line.Start + colon, ":", ": "));
        return text.Insert(line.Start + colon + 1, ' ');
    }

    static YamlText? WithPlainQuotes(YamlLine line, YamlText text, Findings findings)
    {
        if (CurlyQuote().Match(line.Text) is not { Success: true } match) return null;
        var open = match.Groups["open"].Index;
        var value = line.Text[(open + 1)..].TrimEnd();
        var isClosed = value.Length > 0 && Letters.CurlyQuotes.Contains(value[^1]);
        var words = isClosed ? value[..^1] : value;
        findings.Error("FACT105", text.At(line.Start + open),
            $"Here stands '{line.Text[open]}', a printer's quotation mark, which YAML does not know.",
            $"Write: {Shown(line.Text[..open] + Quoted(words))}",
            mend: text.Mend(line.Start + open, line.Text[open..].TrimEnd(), Quoted(words)));
        text = text.Replace(line.Start + open, "'" + Letters.WithoutApostrophes(words) + (isClosed ? "'" : ""));
        return isClosed ? text : text.Insert(line.Start + open + 1 + words.Length, '\'');
    }

    /// <summary>A text as it stands in YAML when nothing in it has a meaning.</summary>
    public static string Quoted(string words) => $"'{words.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A line as it is shown in a message.</summary>
    public static string Shown(string line) => line.Trim() is { Length: > 120 } text ? text[..117] + "..." : line.Trim();

    // Indentation, the dashes of lists, and a key with its colon: what stands between them is for YAML, not for readers.
    [GeneratedRegex(
        $@"^[ {Letters.SpaceClass}]*(-[ {Letters.SpaceClass}]+)*"
        + $@"([A-Za-z][\w-]*[ {Letters.SpaceClass}]*[:{Letters.ColonClass}][ {Letters.SpaceClass}]*)?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Head();

    [GeneratedRegex("(?<=[^ ]) +", RegexOptions.CultureInvariant)]
    private static partial Regex FurtherSpaces();

    [GeneratedRegex(
        $@"^[ {Letters.SpaceClass}]*(-[ {Letters.SpaceClass}]+)*[A-Za-z][\w-]*[ {Letters.SpaceClass}]*(?<colon>[{Letters.ColonClass}])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WideColon();

    [GeneratedRegex(@"(^ *(- +)*([A-Za-z][\w-]*: +)?|[\[{,] *)(?<tag>![^\s\[\]{},]*)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^ *[a-z][a-z0-9-]*: +[^\s|>\[{'""#]", RegexOptions.CultureInvariant)]
    private static partial Regex PlainField();

    // Not a web address, and not an item such as "- fact:kz/some-fact".
    [GeneratedRegex(
        @"^ *(- +)*(?!(?<=- +)(fact|country|source|indicator|question|essay|page|topic|term|correction):)[a-z][a-z0-9-]*(?<colon>:)[^\s/]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TightColon();

    [GeneratedRegex($@"^ *(- +)*([A-Za-z][\w-]*: +)?(?<=[ ])(?<open>[{Letters.QuoteClass}])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CurlyQuote();
}
