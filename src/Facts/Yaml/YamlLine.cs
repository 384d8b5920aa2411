using System.Text.RegularExpressions;

namespace DigitalRights.Facts.Yaml;

/// <summary>A line of a YAML text.</summary>
/// <param name="Start">The index of its first character in the text.</param>
/// <param name="IsBlock">Whether it belongs to a block of text (YAML 1.2.2, 8.1), in which every character is what it is.</param>
sealed partial record YamlLine(int Start, string Text, bool IsBlock)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public bool IsComment => Text.AsSpan().TrimStart().StartsWith("#");

    public int Indent => Text.Length - Text.AsSpan().TrimStart(' ').Length;

    /// <summary>The lines of a text in order. Where blocks are is found from the marks that open them and from indentation.</summary>
    public static IReadOnlyList<YamlLine> In(string text)
    {
        var lines = new List<YamlLine>();
        var start = 0;
        var block = -1; // the indentation that a line must exceed to belong to the block that is open; -1 when none is
        foreach (var line in text.Split('\n'))
        {
            var read = new YamlLine(start, line, IsBlock: false);
            if (block >= 0 && !read.IsBlank && read.Indent <= block) block = -1;
            lines.Add(read with { IsBlock = block >= 0 });
            if (block < 0 && BlockMark().Match(line) is { Success: true } mark) block = mark.Groups["indent"].Length;
            start += line.Length + 1;
        }
        return lines;
    }

    // Behind "- key:" the block belongs to the key, behind "- " to the item.
    [GeneratedRegex(@"^(?<indent>\ *(-\ +)*(?=[^\s-][^#]*:)|\ *(-\ +)*(?=-\ )|\ *)[^#\n]*?(:|-)\ +[|>][-+0-9]*\ *(\ \#.*)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BlockMark();
}
