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

    /// <summary>Two texts for two cells, where long ones are cut to what differs, which is bold.</summary>
    public static (string Before, string After) Difference(string before, string after)
    {
        var (old, now) = (before.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
            after.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var start = 0;
        while (start < Math.Min(old.Length, now.Length) && old[start] == now[start]) start++;
        var end = 0;
        while (end < Math.Min(old.Length, now.Length) - start && old[^(end + 1)] == now[^(end + 1)]) end++;
        return start + end == 0 ? (Plain(before), Plain(after)) : (Marked(old, start, end), Marked(now, start, end));
    }

    // So many words stand around what differs.
    const int Around = 8;

    static string Marked(string[] words, int start, int end)
    {
        var before = words[..start];
        var after = words[(words.Length - end)..];
        var differing = Plain(string.Join(' ', words[start..(words.Length - end)]));
        return string.Join(' ', new[]
        {
            (before.Length > Around ? "… " : "") + Plain(string.Join(' ', before.TakeLast(Around))),
            differing.Length == 0 ? "" : $"**{differing}**",
            Plain(string.Join(' ', after.Take(Around))) + (after.Length > Around ? " …" : ""),
        }.Where(part => part.Length > 0));
    }
}
