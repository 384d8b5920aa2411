using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Yaml;

/// <summary>A piece of YAML text in a file: the whole of a <c>.yml</c> file, or the front matter of a Markdown file.</summary>
/// <param name="FirstLine">The line of the file on which the text starts, from 1.</param>
sealed record YamlText(string File, string Text, int FirstLine)
{
    readonly string[] _lines = Text.Split('\n');

    public Location At(long line, long column) => new(File, (int)line + FirstLine - 1, (int)column);

    /// <summary>How many spaces stand before the first word of the first line with any, from the given line of the text on (from 1).</summary>
    public (int Line, int Indent) FirstContent(int line)
    {
        for (var i = line - 1; i < _lines.Length; i++)
        {
            if (!string.IsNullOrWhiteSpace(_lines[i])) return (i + 1, _lines[i].Length - _lines[i].TrimStart(' ').Length);
        }
        return (line, 0);
    }
}
