using DigitalRights.Engine.Hosting;

namespace DigitalRights.Engine.Tests;

public sealed class ReadFilesTests : IDisposable
{
    readonly TemporaryFolder _root = new();

    public ReadFilesTests()
    {
        foreach (var path in new[] { "in/b.yml", "in/a.yml", "in/f/x.yml", "in/f/Z.md", "in/f/g/y.yml" })
        {
            _root.Write(path, path);
        }
    }

    public void Dispose() => _root.Dispose();

    Task<IReadOnlyList<IDocument>> ReadAsync(params string[] patterns) =>
        Runs.OutputsAsync(new RunOptions { RootPath = _root.Path, InputPaths = ["in"] }, new ReadFiles(patterns));

    [Fact]
    public async Task Files_come_in_ordinal_order_with_their_paths()
    {
        var documents = await ReadAsync("**/*.yml");

        Assert.Equal(["a.yml", "b.yml", "f/g/y.yml", "f/x.yml"], documents.Destinations());
        Assert.Equal(_root["in/f/g/y.yml"], documents[2].Source);
        Assert.Equal("in/f/g/y.yml", await documents[2].GetContentStringAsync());
        Assert.Equal(12, documents[2].ContentProvider.GetLength());
    }

    [Fact]
    public async Task Several_patterns_add_up_and_a_file_comes_once() =>
        Assert.Equal(["a.yml", "f/Z.md", "f/x.yml"], (await ReadAsync("a.*", "f/*.{yml,md}", "f/x.yml")).Destinations());

    [Fact]
    public async Task An_excluding_pattern_takes_away() =>
        Assert.Equal(["a.yml", "b.yml"], (await ReadAsync("**/*.yml", "!f/**")).Destinations());

    [Fact]
    public async Task No_pattern_reads_all() => Assert.Equal(5, (await ReadAsync()).Count);

    [Fact]
    public async Task Case_counts() => Assert.Empty(await ReadAsync("f/z.md", "F/*"));

    [Fact]
    public async Task A_file_is_read_only_when_its_content_is()
    {
        var document = Assert.Single(await ReadAsync("a.yml"));
        _root.Write("in/a.yml", "changed since");

        Assert.Equal("changed since", await document.GetContentStringAsync());
    }

    [Fact]
    public async Task A_later_input_folder_hides_files_of_an_earlier_one()
    {
        _root.Write("more/a.yml", "more");
        _root.Write("more/c.yml", "more");

        var documents = await Runs.OutputsAsync(
            new RunOptions { RootPath = _root.Path, InputPaths = ["in", _root["more"]] }, new ReadFiles("*.yml"));

        Assert.Equal(["a.yml", "b.yml", "c.yml"], documents.Destinations());
        Assert.Equal(_root["more/a.yml"], documents[0].Source);
        Assert.Equal("more", await documents[0].GetContentStringAsync());
    }

    [Fact]
    public async Task A_link_inside_the_folder_is_followed()
    {
        File.CreateSymbolicLink(_root["in/link.yml"], "a.yml");
        Directory.CreateSymbolicLink(_root["in/linked"], "f/g");

        Assert.Equal(
            ["a.yml", "b.yml", "f/g/y.yml", "f/x.yml", "link.yml", "linked/y.yml"], (await ReadAsync("**/*.yml")).Destinations());
    }

    [Fact]
    public async Task A_link_that_leads_out_in_a_circle_or_nowhere_is_not_followed()
    {
        _root.Write("secret/s.yml");
        File.CreateSymbolicLink(_root["in/secret.yml"], _root["secret/s.yml"]);
        Directory.CreateSymbolicLink(_root["in/secrets"], "../secret");
        Directory.CreateSymbolicLink(_root["in/f/circle"], "..");
        File.CreateSymbolicLink(_root["in/.#a.yml"], "nowhere");

        Assert.Equal(["a.yml", "b.yml", "f/g/y.yml", "f/x.yml"], (await ReadAsync("**/*.yml")).Destinations());
    }

    [Fact]
    public async Task An_input_folder_that_is_itself_a_link_is_read()
    {
        Directory.CreateSymbolicLink(_root["linked"], "in");

        var documents = await Runs.OutputsAsync(
            new RunOptions { RootPath = _root.Path, InputPaths = ["linked"] }, new ReadFiles("*.yml"));

        Assert.Equal(_root["linked/a.yml"], documents[0].Source);
    }

    [Fact]
    public async Task A_pattern_that_leaves_the_folder_fails() =>
        await Assert.ThrowsAsync<PhaseException>(() => ReadAsync("../secret/*"));
}
