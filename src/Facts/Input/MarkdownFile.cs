using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Texts;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Input;

/// <summary>A Markdown file: front matter between two lines of three hyphens, then the text.</summary>
static class MarkdownFile
{
    const string Fence = "---";

    /// <summary>The two parts, of which the text is null when it cannot be read; null when the parts cannot be told apart.</summary>
    public static (YamlText Front, Markdown? Body)? Split(string text, string file, Findings findings)
    {
        var lines = text.Split('\n');
        // A mark taken out above has left spaces.
        var start = Math.Max(0, Array.FindIndex(lines, l => l.Length == 0 || !string.IsNullOrWhiteSpace(l)));
        if (lines[start].TrimEnd() != Fence)
        {
            findings.Error("FACT014", new(file, 1, 1), "The file does not start with front matter.",
                "Start with a line of three hyphens, then title and description, then three hyphens again.");
            return null;
        }
        var end = Array.FindIndex(lines, start + 1, l => l.TrimEnd() == Fence);
        if (end < 0)
        {
            findings.Error("FACT014", new(file, start + 1, 1), "The front matter, which starts here, does not end.",
                "Put a line of three hyphens between its last field and the text.");
            return null;
        }
        if (end == start + 1)
        {
            findings.Error("FACT014", new(file, start + 1, 1), "The front matter is empty.",
                "Write title and description between the two lines of three hyphens.");
            return null;
        }
        var front = string.Join('\n', lines[(start + 1)..end]);
        var body = string.Join('\n', lines[(end + 1)..]);
        if (body.AsSpan().Trim().IsEmpty)
        {
            findings.Error("FACT015", new(file, end + 1, 1), "There is no text below the front matter.",
                "Write it below the second line of three hyphens.");
            return null;
        }
        var markdown = new Markdown(body, new TextLines(file, body, end + 2).At);
        return (new(file, front, start + 2), markdown.CanBeRead(findings) ? markdown : null);
    }
}
