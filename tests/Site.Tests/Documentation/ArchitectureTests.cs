using System.Text.RegularExpressions;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.Documentation;

/// <summary>The map for newcomers, and what is written beside it, names what there is.</summary>
public partial class ArchitectureTests
{
    const int MostFilesOfAFact = 12;

    static readonly string Map = Read("architecture.md");

    public static TheoryData<string> Documents => [.. Folder.Files(Path.Combine(Repository.Root, "docs"))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_file_and_folder_that_is_named_exists(string document)
    {
        var named = Quoted().Matches(Read(document)).Select(m => m.Groups["path"].Value).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), $"There is no {path}."));
    }

    [Fact]
    public void Every_room_of_facts_that_it_names_exists()
    {
        var rooms = Map.Split("## The rooms of `src/Facts`")[1].Split("\n## ")[0];
        var named = Cell().Matches(rooms).SelectMany(m => Word().Matches(m.Value)).Select(m => m.Groups["word"].Value).ToList();
        var facts = Path.Combine(Repository.Root, "src", "Facts");
        Assert.All(named, room => Assert.True(Path.Exists(Path.Combine(facts, room)), $"There is no room {room}."));
        Assert.Empty(Sources.Rooms(facts).Except(named));
    }

    [Fact]
    public void A_fact_passes_few_files_and_none_twice()
    {
        var way = Map.Split("## The way of a fact")[1].Split("\n## ")[0];
        var files = Quoted().Matches(way).Select(m => m.Groups["path"].Value).ToList();
        Assert.InRange(files.Count, 1, MostFilesOfAFact);
        Assert.Equal(files.Distinct(), files);
        Assert.Equal(files, Step().Matches(way).Select(m => m.Groups["path"].Value));
    }

    static string Read(string document) =>
        File.ReadAllText(Path.Combine(Repository.Root, "docs", document)).ReplaceLineEndings("\n");

    [GeneratedRegex("`(?<path>(src|theme|tests|docs)/[^`<]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^\d+\. `(?<path>[^`]+)`", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Step();

    [GeneratedRegex(@"^\| `[^|]+\|", RegexOptions.Multiline)]
    private static partial Regex Cell();

    [GeneratedRegex("`(?<word>[^`]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
