using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Tests.Support;

/// <summary>
/// A case of bad input, as it stands in a file below BadInput, written like a difference of the small input:
/// <list type="bullet">
/// <item><c>## name</c> begins a case;</item>
/// <item><c>in path</c> names the file; <c>- </c> lines, which stand there once, give way to the <c>+ </c> lines below them; without any
/// they go to the end of the file, or are the whole of a new one; <c>new path</c> has them in the place of all that stands there;</item>
/// <item><c>delete path</c> takes a file away;</item>
/// <item><c>! </c> lines are all that the check says of it.</item>
/// </list>
/// In an added line <c>⟨202E⟩</c> is the character with that code, <c>⟨FF!⟩</c> a byte, and <c>⟨ab×3⟩</c> stands for ababab.
/// </summary>
sealed partial record BadInput(string Group, string Name, SmallInput Input, IReadOnlyList<string> Changed, string Expected)
{
    // Private letters that stand for bytes until the file is written.
    const int Bytes = 0xF700;

    static string Folder { get; } = FindFolder();

    public static IReadOnlyList<string> Groups { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    public static string FileOf(string group) => Path.Combine(Folder, $"{group}.txt");

    public static IReadOnlyList<BadInput> All { get; } = [.. Groups.SelectMany(Of)];

    // The small input has no errors, but it is too small for some of the warnings.
    static readonly HashSet<(string, string)> Before = [.. SmallInput.Valid.ReadAll().Found.Select(f => (f.Location.File, f.Message))];

    /// <summary>What the check says of it now, how files are laid out left aside.</summary>
    public IReadOnlyList<Diagnostic> Found =>
        field ??= [.. Input.ReadAll().Found.Where(f => !Before.Contains((f.Location.File, f.Message)))];

    public string Told => string.Join('\n', Found.Select(f => f.ToString()));

    /// <summary>Writes what the check says now into the file of a group.</summary>
    public static void Accept(string group)
    {
        var told = Of(group).ToDictionary(c => c.Name, c => c.Told, StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var part in Heads().Split(File.ReadAllText(FileOf(group))).Where(p => p.Length > 0))
        {
            var lines = part.TrimEnd('\n').Split('\n').Where(l => !l.StartsWith('!')).ToList();
            while (lines[^1].Length == 0) lines.RemoveAt(lines.Count - 1);
            text.Append(string.Join('\n', lines)).Append('\n');
            if (lines[0].StartsWith("## ", StringComparison.Ordinal))
            {
                foreach (var line in told[lines[0][3..]].Split('\n')) text.Append("! ").Append(line).Append('\n');
            }
            text.Append('\n');
        }
        File.WriteAllText(FileOf(group), text.ToString().TrimEnd('\n') + "\n");
    }

    public static IReadOnlyList<BadInput> Of(string group) =>
    [
        .. Heads().Split(File.ReadAllText(FileOf(group)).ReplaceLineEndings("\n"))
            .Where(part => part.StartsWith("## ", StringComparison.Ordinal)).Select(part => Parsed(group, part.TrimEnd('\n').Split('\n'))),
    ];

    static BadInput Parsed(string group, string[] lines)
    {
        var (input, path, isNew, changed) = (SmallInput.Valid, "", false, new List<string>());
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("in ", StringComparison.Ordinal)) (path, isNew) = (Expanded(lines[i][3..]), false);
            else if (lines[i].StartsWith("new ", StringComparison.Ordinal)) (path, isNew) = (lines[i][4..], true);
            else if (lines[i].StartsWith("delete ", StringComparison.Ordinal)) input = input.Without(lines[i][7..]);
            else if (lines[i].StartsWith('-') || lines[i].StartsWith('+'))
            {
                var old = Block(lines, ref i, '-');
                var now = Expanded(Block(lines, ref i, '+'));
                i--;
                if (!changed.Contains(path)) changed.Add(path);
                var before = isNew || !input.Files.TryGetValue(path, out var bytes) ? "" : Encoding.UTF8.GetString(bytes);
                var place = old.Length == 0 ? before.Length : Place(before, old, lines[0]);
                input = input.With(path, Written(before[..place] + now + before[(place + old.Length)..]));
            }
        }
        var expected = string.Join('\n', lines.Where(l => l.StartsWith('!')).Select(l => l.Length > 2 ? l[2..] : ""));
        return new(group, lines[0][3..], input, changed, expected);
    }

    static int Place(string text, string old, string name)
    {
        // A whole line, or the last words of a file that ends without one.
        var place = $"\n{text}".IndexOf($"\n{old}", StringComparison.Ordinal);
        Assert.True(place >= 0 && $"\n{text}".IndexOf($"\n{old}", place + 1, StringComparison.Ordinal) < 0,
            $"{name}: these lines do not stand there once:\n{old}");
        return place;
    }

    static string Block(string[] lines, ref int i, char sign)
    {
        var text = new StringBuilder();
        for (; i < lines.Length && lines[i].StartsWith(sign); i++) text.Append(lines[i].Length > 2 ? lines[i][2..] : "").Append('\n');
        return text.ToString();
    }

    static string Expanded(string text) => Marked().Replace(text, m =>
        m.Groups["times"].Success
            ? string.Concat(Enumerable.Repeat(m.Groups["what"].Value, int.Parse(m.Groups["times"].Value, CultureInfo.InvariantCulture)))
            : m.Groups["byte"].Success ? ((char)(Bytes + Convert.ToInt32(m.Groups["byte"].Value, 16))).ToString()
            : char.ConvertFromUtf32(Convert.ToInt32(m.Groups["code"].Value, 16)));

    static byte[] Written(string text) =>
        [.. text.EnumerateRunes().SelectMany(r => r.Value is >= Bytes and < Bytes + 256 ? [(byte)(r.Value - Bytes)]
            : Encoding.UTF8.GetBytes(r.ToString()))];

    static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Site.sln"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "tests", "Facts.Tests", "BadInput");
    }

    [GeneratedRegex("^(?=## )", RegexOptions.Multiline)]
    private static partial Regex Heads();

    [GeneratedRegex("⟨((?<what>[^⟩×]+)×(?<times>[0-9]+)|(?<byte>[0-9A-F]{2})!|(?<code>[0-9A-F]{2,6}))⟩",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Marked();
}
