using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Yaml;

/// <summary>A piece of YAML text in a file: the whole of a <c>.yml</c> file, or the front matter of a Markdown file.</summary>
/// <param name="firstLine">The line of the file on which the text starts, from 1.</param>
/// <param name="putIn">Indices in the text of characters that do not stand in the file: they mend slips that have been reported.</param>
sealed class YamlText(string file, string text, int firstLine, IReadOnlyList<int>? putIn = null)
{
    readonly TextLines _lines = new(file, text, firstLine);
    readonly IReadOnlyList<int> _putIn = putIn ?? [];

    public string Text { get; } = text;

    public Location At(long line, long column) => new(file, (int)line + firstLine - 1, (int)column);

    /// <summary>The place in the file of the character with the given index in the text.</summary>
    public Location At(int index)
    {
        var place = _lines.At(index);
        return _putIn.Count == 0 ? place : place with { Column = place.Column - PutInBetween(index - place.Column + 1, index) };
    }

    int PutInBetween(int start, int end) => _putIn.Count(i => i >= start && i < end);

    /// <summary>The change of the file that puts some characters into the place of others.</summary>
    public Mend Mend(int index, string old, string now) => new(At(index), old, now);

    /// <summary>The text with as many other characters in the place of some, which moves nothing.</summary>
    public YamlText Replace(int index, string with) =>
        new(file, string.Concat(Text.AsSpan(0, index), with, Text.AsSpan(index + with.Length)), firstLine, _putIn);

    /// <summary>The text with a character put in before the one with the given index.</summary>
    public YamlText Insert(int index, char character) => new(
        file, Text.Insert(index, character.ToString()), firstLine,
        [.. _putIn.Where(i => i < index), index, .. _putIn.Where(i => i >= index).Select(i => i + 1)]);
}
