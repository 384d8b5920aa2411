using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Yaml;

/// <summary>A piece of YAML text in a file: the whole of a <c>.yml</c> file, or the front matter of a Markdown file.</summary>
/// <param name="FirstLine">The line of the file on which the text starts, from 1.</param>
sealed record YamlText(string File, string Text, int FirstLine)
{
    readonly TextLines _lines = new(File, Text, FirstLine);

    public Location At(long line, long column) => new(File, (int)line + FirstLine - 1, (int)column);

    /// <summary>The place of the character with the given index in the text.</summary>
    public Location At(int index) => _lines.At(index);
}
