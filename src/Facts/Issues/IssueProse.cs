using System.Text;
using System.Text.RegularExpressions;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Issues;

/// <summary>
/// What a stranger wrote, as it can stand in a file: only text, whatever signs of YAML or Markdown are in it (CommonMark 0.31.2, 2.4 on
/// what a backslash does).
/// </summary>
static partial class IssueProse
{
    const int Width = 76;
    const string Signs = "\\`*_[]<>|&";

    /// <summary>All of it on one line, with ordinary spaces.</summary>
    public static string Line(string text) => string.Join(' ', WordsOf(text));

    /// <summary>As a value of YAML on one line.</summary>
    public static string Value(string text) => YamlWriting.Scalar(Line(text));

    /// <summary>In short lines, for notes.</summary>
    public static IEnumerable<string> Lines(string text) =>
        text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).SelectMany(line => Wrapped(WordsOf(line)));

    /// <summary>A text in Markdown in which no sign has a meaning, as a value of YAML; what an empty line divides stays divided.</summary>
    public static string Markdown(string text) =>
        "|" + string.Join('\n', EmptyLines().Split(text).Where(p => !string.IsNullOrWhiteSpace(p))
            .Select(p => string.Concat(Wrapped(WordsOf(p).Select(Escaped)).Select(line => $"\n  {StartEscaped(line)}"))));

    /// <summary>The same on one line.</summary>
    public static string MarkdownLine(string text) =>
        YamlWriting.Scalar(StartEscaped(string.Join(' ', WordsOf(text).Select(Escaped))));

    static string Escaped(string word) =>
        string.Concat(word.Select(c => Signs.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString()));

    // What makes a heading, a list, a quotation, a rule or a fence of a line.
    static string StartEscaped(string line) => BlockMark().Match(line) is { Success: true } mark
        ? line.Insert(mark.Groups["sign"].Index, "\\")
        : line;

    static string[] WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    static IEnumerable<string> Wrapped(IEnumerable<string> words)
    {
        var line = new StringBuilder();
        foreach (var word in words)
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                yield return line.ToString();
                line.Clear();
            }
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }
        if (line.Length > 0) yield return line.ToString();
    }

    [GeneratedRegex(@"\n\s*\n", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyLines();

    [GeneratedRegex(@"^([0-9]{1,9}(?<sign>[.)])|(?<sign>[#+=~-]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BlockMark();
}
