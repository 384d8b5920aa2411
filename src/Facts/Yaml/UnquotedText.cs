using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Yaml;

/// <summary>Text that would have to stand in quotes, since something in it has a meaning in YAML (YAML 1.2.2, 7.3.3).</summary>
static partial class UnquotedText
{
    /// <summary>Mends the value in one line, with the reason among the findings; null when nothing is wrong with it.</summary>
    public static YamlText? Mended(IReadOnlyList<YamlLine> lines, int number, YamlText text, Findings findings)
    {
        var line = lines[number];
        if (Value().Match(line.Text) is not { Success: true } match) return null;
        var value = match.Groups["value"].Value.TrimEnd();
        var start = match.Groups["value"].Index;
        if (GoesOn(lines, number)) return null; // what would have to be quoted is longer than the line
        if (UnclosedList(value) is { } closing) return Closed(line, start, value, closing, text, findings);
        if (BlockMark().IsMatch(value)) return Indented(lines, number, start, value, text, findings);
        if (Fault(value) is not var (offset, reason)) return null;
        if (value[0] is '"' or '\'' && !value.AsSpan(1).ContainsAny(value[0], '\\'))
        {
            findings.Error("FACT005", text.At(line.Start + start), $"This is not valid YAML: {reason}.",
                $"Close it: {YamlSlips.Shown(line.Text.TrimEnd() + value[0])}",
                mend: text.Mend(line.Start + start, value, value + value[0]));
            return text.Insert(line.Start + start + value.Length, value[0]);
        }

        var words = Apostrophe().Match(value) is { Success: true } inner ? inner.Groups["words"].Value : value;
        var mended = (line.Text[..start] + YamlSlips.Quoted(words)).Trim();
        var isShort = YamlSlips.Shown(mended) == mended;
        findings.Error("FACT005", text.At(line.Start + start + offset), $"This is not valid YAML: {reason}.",
            isShort ? $"Put the text in quotes: {mended}" : "Put the text in quotes.", isShort ? null : mended,
            text.Mend(line.Start + start, value, YamlSlips.Quoted(words)));
        return text.Replace(line.Start + start, Letters.WithoutApostrophes(value))
            .Insert(line.Start + start + value.Length, '\'').Insert(line.Start + start, '\'');
    }

    static bool GoesOn(IReadOnlyList<YamlLine> lines, int number) =>
        lines.Skip(number + 1).FirstOrDefault(l => !l.IsBlank) is { } next
        && next.Indent > lines[number].Indent && !lines[number].Text.AsSpan().TrimStart().StartsWith("- ");

    static (int Offset, string Reason)? Fault(string value)
    {
        if (value[0] is '"' or '\'') return FaultInQuotes(value);
        if (value[0] is '@' or '`' or '%' or '*' or '&' or '!' or '|' or '>' or ',' or ']' or '}'
            || value.StartsWith("- ", StringComparison.Ordinal))
        {
            return (0, $"a text that starts with '{value[0]}' must stand in quotes");
        }
        if (value[0] is '[' or '{')
        {
            if (ClosedList().IsMatch(value)) return null; // it is one, and what is wrong stands above it

            return (0, $"a text that starts with '{value[0]}' must stand in quotes, and a list or mapping must end with its line");
        }
        var colon = ColonInText().Match(value);
        return colon.Success ? (colon.Index, "the text holds a colon and a space, which has a meaning") : null;
    }

    static (int Offset, string Reason)? FaultInQuotes(string value)
    {
        var end = value.IndexOf(value[0], 1);
        while (end >= 0 && end + 1 < value.Length && value[0] == '\'' && value[end + 1] == '\'') end = value.IndexOf('\'', end + 2);
        while (end > 0 && value[0] == '"' && value[end - 1] == '\\') end = value.IndexOf('"', end + 1);
        return end < 0 ? (0, "the quotation mark that opens this text is not closed")
            : end < value.Length - 1 ? (end + 1, "the text goes on behind the quotation mark that closes it")
            : null;
    }

    // What a line announces as a text of several lines does not lie deeper, so that YAML takes it for fields.
    static YamlText? Indented(IReadOnlyList<YamlLine> lines, int number, int start, string mark, YamlText text, Findings findings)
    {
        var further = lines.Skip(number + 1).TakeWhile(l => !l.IsBlank && !Field().IsMatch(l.Text)).ToList();
        if (further.Count == 0) return null;
        var old = string.Join('\n', further.Select(l => l.Text));
        findings.Error("FACT005", text.At(further[0].Start),
            $"This is not valid YAML: the text below '{mark}' must be indented.", "Put two spaces before each of its lines.",
            string.Join('\n', further.Select(l => "  " + l.Text).Prepend(lines[number].Text.Trim())),
            text.Mend(further[0].Start, old, string.Join('\n', further.Select(l => "  " + l.Text))));
        foreach (var line in further.AsEnumerable().Reverse()) text = text.Insert(line.Start, ' ').Insert(line.Start, ' ');
        return text;
    }

    // The bracket that is missing at the end of a list or mapping in one line, as far as nothing in quotes or comments is in the way.
    static char? UnclosedList(string value)
    {
        if (value[0] is not ('[' or '{') || value.AsSpan().ContainsAny("'\"")) return null;
        var open = new Stack<char>();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is '[' or '{') open.Push(value[i] == '[' ? ']' : '}');
            else if (value[i] is ']' or '}' && (!open.TryPop(out var expected) || expected != value[i])) return null;
            else if (value[i] == '#' && value[i - 1] == ' ') return '#';
        }
        return open.Count == 1 ? open.Peek() : null;
    }

    static YamlText Closed(YamlLine line, int start, string value, char closing, YamlText text, Findings findings)
    {
        if (closing == '#')
        {
            var hash = start + value.IndexOf(" #", StringComparison.Ordinal) + 1;
            findings.Error("FACT005", text.At(line.Start + hash),
                "This is not valid YAML: a comment starts at ' #', and the bracket that opens before it is not closed.",
                "Put the text that holds ' #' in quotes.");
            return text.Replace(line.Start + hash, "\uFF03");
        }
        findings.Error("FACT005", text.At(line.Start + start), $"This is not valid YAML: the bracket '{value[0]}' is not closed.",
            $"Write: {YamlSlips.Shown(line.Text.TrimEnd() + closing)}", mend: text.Mend(line.Start + start, value, value + closing));
        return text.Insert(line.Start + start + value.Length, closing);
    }

    [GeneratedRegex(@"^ *(- +)*(?<=- +|^ *)([A-Za-z][\w-]*: +)?(?<=[ ])(?<value>\S.*)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Value();

    [GeneratedRegex(@"\A[|>][+-]?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BlockMark();

    [GeneratedRegex(@"^([a-z][a-z0-9-]*:( |\z)|---|#)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Field();

    // An apostrophe within a text in single quotes.
    [GeneratedRegex(@"\A'(?<words>[^']*\p{L}'\p{L}[^']*)'\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Apostrophe();

    [GeneratedRegex(@"\A(\[[^\[\]{}]*\]|\{[^\[\]{}]*\})\s*(#.*)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ClosedList();

    [GeneratedRegex(@":( |\z)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ColonInText();
}
