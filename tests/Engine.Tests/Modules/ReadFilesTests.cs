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
    public async Task A_link_that_leads_out_in_a_circle_or_nowhere_is_listed_and_not_read()
    {
        _root.Write("secret/s.yml");
        File.CreateSymbolicLink(_root["in/secret.yml"], _root["secret/s.yml"]);
        Directory.CreateSymbolicLink(_root["in/secrets"], "../secret");
        Directory.CreateSymbolicLink(_root["in/f/circle"], "..");
        File.CreateSymbolicLink(_root["in/.#a.yml"], "nowhere");

        Assert.Equal(
            [
                ".#a.yml: it is a link that leads nowhere",
                "f/circle: it is a link that leads in a circle",
                "secret.yml: it is a link that leads out of its input folder",
                "secrets: it is a link that leads out of its input folder",
            ],
            ObstaclesIn(await ReadAsync()));
    }

    [Fact]
    public async Task A_pipe_or_a_socket_is_listed_and_not_opened()
    {
        if (OperatingSystem.IsWindows()) return; // where there are none among the files
        using (var made = System.Diagnostics.Process.Start("mkfifo", _root["in/pipe.yml"]))
        {
            await made.WaitForExitAsync();
        }

        using var socket = new System.Net.Sockets.Socket(
            System.Net.Sockets.AddressFamily.Unix, System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Unspecified);
        socket.Bind(new System.Net.Sockets.UnixDomainSocketEndPoint(_root["in/socket.yml"]));
        File.CreateSymbolicLink(_root["in/to-pipe.yml"], "pipe.yml");
        File.WriteAllText(_root["in/empty.yml"], "");

        Assert.Equal(
            ["pipe.yml: it is a named pipe", "socket.yml: it is neither a file nor a folder", "to-pipe.yml: it is a named pipe"],
            ObstaclesIn(await ReadAsync()));
    }

    [Fact]
    public async Task A_name_with_a_backslash_is_listed_and_not_read_as_a_path()
    {
        if (OperatingSystem.IsWindows()) return; // where there are no such names
        _root.Write("in/f\\x.yml");

        Assert.Equal(["f/x.yml: its name holds a backslash"], ObstaclesIn(await ReadAsync()));
    }

    [Fact]
    public async Task A_name_of_spaces_has_a_source_and_no_destination()
    {
        if (OperatingSystem.IsWindows()) return; // where there are no such names
        _root.Write("in/ ");

        Assert.Contains(await ReadAsync(),
            document => document.Destination.IsNull && document.Source.FullPath.EndsWith("/in/ ", StringComparison.Ordinal));
    }

    static IEnumerable<string> ObstaclesIn(IReadOnlyList<IDocument> documents)
    {
        foreach (var document in documents)
        {
            var failure = Record.Exception(() => document.ContentProvider.GetLength());
            if (failure is not null)
            {
                Assert.IsType<IOException>(failure);
                Assert.IsType<IOException>(Record.Exception(() => document.GetContentStream().Dispose()));
                yield return $"{document.Destination}: {failure.Message}";
            }
        }
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
