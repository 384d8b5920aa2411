using System.Buffers;
using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Input;

/// <summary>
/// Lines that tools leave in a file and no one wrote: the marks of an unfinished merge (git-merge, "how conflicts are presented") and the
/// fences of Markdown (CommonMark 0.31.2, 4.5) that come along when a whole file is copied out of a page.
/// </summary>
static partial class StrayMarks
{
    static readonly SearchValues<string> Beginnings =
        SearchValues.Create(["<<<<<<<", ">>>>>>>", "|||||||", "```", "~~~"], StringComparison.Ordinal);

    /// <summary>
    /// The text with spaces for each such line, and for the second version of a conflict, so that the rest is read and keeps its places.
    /// Every line has been reported.
    /// </summary>
    public static string TakenOut(string text, string file, Findings findings)
    {
        if (!text.AsSpan().ContainsAny(Beginnings)) return text; // as in nearly all files
        var lines = text.Split('\n');
        TakeOutMerge(lines, file, findings);
        TakeOutFences(lines, file, findings);
        return string.Join('\n', lines);
    }

    static void TakeOutMerge(string[] lines, string file, Findings findings)
    {
        if (!lines.Any(l => MergeMark().IsMatch(l))) return; // seven equals signs alone underline a heading
        var isSecond = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsMark(lines[i]))
            {
                findings.Error("FACT101", new(file, i + 1, 1),
                    $"This line, '{lines[i].TrimEnd()}', is the mark of a merge that is not finished.",
                    "Keep one of the versions between '<<<<<<<' and '>>>>>>>', and delete the lines with the marks.");
                isSecond = lines[i][0] is '|' or '='
                    && lines.Skip(i).Any(l => l.StartsWith(">>>>>>>", StringComparison.Ordinal));
                Blank(ref lines[i]);
            }
            else if (isSecond)
            {
                Blank(ref lines[i]);
            }
        }
    }

    static bool IsMark(string line) => MergeMark().IsMatch(line) || line.TrimEnd() == "=======";

    static void TakeOutFences(string[] lines, string file, Findings findings)
    {
        var isYaml = file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
        var first = Array.FindIndex(lines, l => !string.IsNullOrWhiteSpace(l));
        var last = Array.FindLastIndex(lines, l => !string.IsNullOrWhiteSpace(l));
        var isAround = first >= 0 && Fence().IsMatch(lines[first]);
        for (var i = 0; i < lines.Length; i++)
        {
            // Within a text in Markdown a fence has a meaning; in a field of YAML it is indented.
            if (!Fence().IsMatch(lines[i]) || !(isYaml || (isAround && (i == first || i == last)))) continue;
            findings.Error("FACT102", new(file, i + 1, 1),
                $"This line, '{lines[i].Trim()}', is a mark that Markdown puts around code; it came along when the text was copied.",
                "Delete the line.");
            Blank(ref lines[i]);
        }
    }

    static void Blank(ref string line) => line = new(' ', line.Length);

    [GeneratedRegex(@"^(<{7}|>{7}|\|{7})(?=[ \n]|\z)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MergeMark();

    [GeneratedRegex(@"^(`{3,}|~{3,})[ ]*[\w-]*[ ]*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();
}
