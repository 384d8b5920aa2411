using System.Text;

namespace DigitalRights.Site.Tests.Fuzzing;

/// <summary>Damages texts in the ways in which people, editors and those who mean harm do. The same seed does the same damage.</summary>
sealed class Mutator(int seed)
{
    static readonly string[] Pieces =
    [
        // what means something in YAML
        ": ", ":", " #", "#", "- ", "-", "[", "]", "{", "}", ",", "\"", "'", "|", ">",
        "|2-", "&a ", "*a", "<<: *a", "!!str[aa]", "!!int", "!<x>", "! ", "---\n", "...\n",
        "%YAML 9\n", "? ", "@", "`", "~", "null", "true", "\t", "\n", "\n\n", "  ", "\\",
        "\"\\uD800\"", "\"\\U00110000\"", "\"\\x00\"", "\"\\N\\L\\P\"", "[[[[[[[[", "{a: {b: {c: ",
        // letters that are not what they look like
        "\u00A0", "\u2028", "\u2029", "\u0085", "\u3000", "\uFEFF", "\u200B", "\u202E", "\uFF1A",
        "\u201C", "\u201D", "\u00AB", "\u0000", "\u001B", "\uFFFF", "😀", "\u0301", "ا",
        // numbers and dates
        "0", "-1", "-0", "007", "1e999", "2147483648", "3000000000", "79228162514264337593543950335",
        "99999999999999999999999999999999999999", "0.00000000000000000000000001",
        "1,5", "٣", "NaN", "-0999", "0000", "9999", "10000-01", "2021-13", "2021-02-30",
        "2021-24", "../..", "/", "2021/2020", "2021?~", "20XX", "Y17E8", "2021-01-01T25:00:00Z",
        // what means something in Markdown
        "*", "**", "_", "> ", "# ", "## ", "###### ", "| a | b |\n|---|---|\n| c |\n", "|", "---",
        "```\n", "![a](b)", "<script>", "<https://a b>", "[a](", "](x)", "[^1]", "[^1]: x\n",
        "[a][b]", "[b]: c\n", "[[", "]]", "[[#x]]", "[[x@y/9999999999]]", "[[a|number]]", "[@", "[@]",
        "[@x, y]", "&#0;", "&#x110000;", "&amp;", "\\[", "fact:", "page:x#y", "http://[", "javascript:x",
        "<<<<<<< a\n", "=======\n", ">>>>>>> b\n",
    ];

    static readonly string[] Repeated =
    [
        "*", "_", "*a _b ", "[", "![", "> ", "- ", "[a](", "`", "<", "|",
        "a: ", "  ", "&", "\\", "#", "(", "~", "[[", "x", "\u0301", "[^1]",
    ];

    readonly Random _random = new(seed);

    /// <summary>A choice between the given things.</summary>
    public T Of<T>(IReadOnlyList<T> things) => things[_random.Next(things.Count)];

    /// <summary>Whether something happens that happens once in so many times.</summary>
    public bool Once(int inTimes) => _random.Next(inTimes) == 0;

    /// <summary>The text with one to four faults.</summary>
    /// <param name="others">Texts of which a line may come in.</param>
    public byte[] Damaged(string text, IReadOnlyList<string> others)
    {
        for (var faults = _random.Next(1, 5); faults > 0; faults--) text = Damage(text, others);
        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > 0 && Once(40)) bytes[_random.Next(bytes.Length)] = (byte)_random.Next(256);
        return bytes;
    }

    string Damage(string text, IReadOnlyList<string> others)
    {
        var lines = text.Split('\n').ToList();
        var at = _random.Next(lines.Count);
        switch (_random.Next(9))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(_random.Next(lines.Count), lines[at]);
                break;
            case 2:
                lines.Insert(at, Of(Of(others).Split('\n')));
                break;
            case 3:
                lines[at] = new string(' ', _random.Next(6)) + lines[at].TrimStart();
                break;
            case 4: // another value for the key
                var colon = lines[at].IndexOf(": ", StringComparison.Ordinal);
                lines[at] = colon < 0 ? Piece() : lines[at][..(colon + 2)] + Piece();
                break;
            case 5: // a piece within the value, which leaves most files valid
            case 6:
                var place = _random.Next(lines[at].IndexOf(": ", StringComparison.Ordinal) + 1, lines[at].Length + 1);
                lines[at] = lines[at].Insert(place, Piece());
                break;
            case 7:
                var from = _random.Next(text.Length + 1);
                return text.Remove(from, Math.Min(_random.Next(1, 30), text.Length - from));
            default:
                return text.Insert(_random.Next(text.Length + 1), Piece());
        }
        return string.Join('\n', lines);
    }

    string Piece() => Once(6) ? string.Concat(Enumerable.Repeat(Of(Repeated), _random.Next(1, Once(4) ? 5000 : 300))) : Of(Pieces);
}
