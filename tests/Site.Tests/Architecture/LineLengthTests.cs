using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.Architecture;

/// <summary>Two versions of a line of C# can be read side by side; see <c>max_line_length</c> in <c>.editorconfig</c>.</summary>
public sealed class LineLengthTests
{
    const int Longest = 140;

    static readonly string[] Folders = ["src", "theme", "bench", "tests"];
    static readonly string[] Generated = ["bin", "obj"];

    [Fact]
    public void No_line_of_code_is_longer_than_the_editor_s_limit()
    {
        var found =
            from folder in Folders
            from file in Folder.Files(Path.Combine(Repository.Root, folder)).Select(f => $"{folder}/{f}")
            where file.EndsWith(".cs", StringComparison.Ordinal) && !file.Split('/').Intersect(Generated).Any()
            from line in File.ReadLines(Path.Combine(Repository.Root, file)).Index()
            where line.Item.Length > Longest
            select $"{file}:{line.Index + 1}: {line.Item.Length} characters";

        Assert.Equal("", string.Join('\n', found));
    }

    [Fact]
    public void The_editor_is_told_the_same_limit() =>
        Assert.Contains($"max_line_length = {Longest}", File.ReadAllLines(Path.Combine(Repository.Root, ".editorconfig")));
}
