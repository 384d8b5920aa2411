using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.Architecture;

/// <summary>
/// Two versions of a line of C# or of a template can be read side by side; see <c>max_line_length</c> in <c>.editorconfig</c>.
/// </summary>
public sealed class LineLengthTests
{
    const int Longest = 140;

    static readonly string[] Folders = ["src", "theme", "bench", "tests"];
    static readonly string[] Kinds = [".cs", ".razor"];
    static readonly string[] Generated = ["bin", "obj"];

    [Fact]
    public void No_line_of_code_is_longer_than_the_editor_s_limit()
    {
        var found =
            from folder in Folders
            from file in Folder.Files(Path.Combine(Repository.Root, folder)).Select(f => $"{folder}/{f}")
            where Kinds.Contains(Path.GetExtension(file)) && !file.Split('/').Intersect(Generated).Any()
            from line in File.ReadLines(Path.Combine(Repository.Root, file)).Index()
            where line.Item.Length > Longest
            select $"{file}:{line.Index + 1}: {line.Item.Length} characters";

        Assert.Equal("", string.Join('\n', found));
    }

    [Fact]
    public void The_editor_is_told_the_same_limit()
    {
        var sections = File.ReadAllText(Path.Combine(Repository.Root, ".editorconfig")).ReplaceLineEndings("\n").Split("\n[");

        Assert.All(Kinds, kind => Assert.Contains(sections, section =>
            section.Split('\n')[0].Contains(kind[1..], StringComparison.Ordinal)
            && section.Split('\n').Contains($"max_line_length = {Longest}")));
    }
}
