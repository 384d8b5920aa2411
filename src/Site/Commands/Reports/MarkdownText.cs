namespace DigitalRights.Site.Commands.Reports;

/// <summary>Text from the input in a report in Markdown: whatever stands there is only text.</summary>
static class MarkdownText
{
    const string Signs = "|\\`*_<>[]@#!~$";

    /// <summary>On one line, for a paragraph or a cell.</summary>
    public static string Plain(string text) =>
        string.Concat(text.Select(c => Signs.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : char.IsControl(c) ? " " : c.ToString()));

    /// <summary>A text as code, on one line: nothing in it is a link, a mention or an order, whatever it says.</summary>
    public static string Code(string text)
    {
        var line = string.Concat(text.Select(c => c == '|' || char.IsControl(c) ? ' ' : c));
        var fence = "`";
        while (line.Contains(fence, StringComparison.Ordinal)) fence += "`";
        return fence.Length == 1 ? $"`{line}`" : $"{fence} {line} {fence}";
    }

    /// <summary>Two texts for two cells: what differs is bold, and of what is the same only the words around it are there.</summary>
    public static (string Before, string After) Difference(string before, string after)
    {
        var (old, now) = (WordsOf(before), WordsOf(after));
        var runs = WordRuns.Of(old, now);
        return runs.Any(r => r.IsSame) ? (Marked(old, runs, r => r.Old), Marked(now, runs, r => r.New)) : (Plain(before), Plain(after));
    }

    // So many words stand around what differs.
    const int Around = 8;

    static string[] WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    static string Marked(string[] words, IReadOnlyList<WordRun> runs, Func<WordRun, Range> side)
    {
        var parts = new List<string>();
        foreach (var (index, run) in runs.Index())
        {
            var own = words[side(run)];
            if (own.Length == 0) continue;
            parts.Add(run.IsSame ? Cut(own, isFirst: index == 0, isLast: index == runs.Count - 1) : $"**{Plain(string.Join(' ', own))}**");
        }
        return string.Join(' ', parts);
    }

    static string Cut(string[] words, bool isFirst, bool isLast)
    {
        var (head, tail) = (isFirst ? 0 : Around, isLast ? 0 : Around);
        if (words.Length <= head + tail) return Plain(string.Join(' ', words));
        var shown = new[] { Plain(string.Join(' ', words.Take(head))), "…", Plain(string.Join(' ', words.TakeLast(tail))) };
        return string.Join(' ', shown.Where(part => part.Length > 0));
    }
}
