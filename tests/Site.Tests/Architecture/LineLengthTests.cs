using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.Architecture;

/// <summary>Lines of C# fit beside one another in a comparison of two versions; see <c>max_line_length</c> in <c>.editorconfig</c>.</summary>
public sealed class LineLengthTests
{
    const int Longest = 140;

    static readonly string[] Folders = ["src", "theme", "bench", "tests"];
    static readonly string[] Generated = ["bin", "obj"];

    [Fact]
    public void No_line_of_code_is_longer_than_the_editor_s_limit() =>
        Assert.Empty(
            from folder in Folders
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            let path = Path.GetRelativePath(Repository.Root, file)
            where !path.Split(Path.DirectorySeparatorChar).Intersect(Generated).Any()
            from line in File.ReadLines(file).Index()
            where line.Item.Length > Longest
            select $"{path}:{line.Index + 1} has {line.Item.Length} characters");

    [Fact]
    public void The_editor_is_told_the_same_limit() =>
        Assert.Contains($"max_line_length = {Longest}", File.ReadAllLines(Path.Combine(Repository.Root, ".editorconfig")));
}
