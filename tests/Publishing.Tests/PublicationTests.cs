namespace DigitalRights.Publishing.Tests;

public sealed class PublicationTests : IDisposable
{
    static readonly DateTime LongAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    string Output => _root["output"];

    [Fact]
    public void The_first_build_makes_the_folder()
    {
        var summary = Sites.Publish(Output, ("index.html", "home"), ("facts/kz/a/index.html", "fact"));

        Assert.Equal(new(Files: 2, Written: 2, Unchanged: 0, Removed: 0, Bytes: 8), summary);
        Assert.Equal("facts/\nfacts/kz/\nfacts/kz/a/\nfacts/kz/a/index.html=fact\nindex.html=home", Sites.Tree(Output));
        Assert.Empty(Sites.Beside(_root));
    }

    [Fact]
    public void A_build_without_changes_touches_nothing()
    {
        Sites.Publish(Output, ("a", "1"), ("f/b", "2"));
        foreach (var path in Directory.GetFileSystemEntries(Output, "*", SearchOption.AllDirectories).Append(Output))
        {
            Directory.SetLastWriteTimeUtc(path, LongAgo);
        }

        using var folder = OutputFolder.Open(Output);
        folder.Fill(("a", "1"), ("f/b", "2"));
        Assert.Equal([".output.lock"], Sites.Beside(_root));
        var summary = folder.Commit();

        Assert.Equal(new(Files: 2, Written: 0, Unchanged: 2, Removed: 0, Bytes: 2), summary);
        Assert.All(
            Directory.GetFileSystemEntries(Output, "*", SearchOption.AllDirectories).Append(Output),
            path => Assert.Equal(LongAgo, Directory.GetLastWriteTimeUtc(path)));
    }

    [Fact]
    public void Files_are_added_changed_and_removed_and_the_others_keep_their_times()
    {
        Sites.Publish(Output, ("same", "1"), ("changed", "2"), ("gone/away", "3"));
        File.SetLastWriteTimeUtc(_root["output/same"], LongAgo);

        var summary = Sites.Publish(Output, ("same", "1"), ("changed", "two"), ("new", "4"));

        Assert.Equal(new(Files: 3, Written: 2, Unchanged: 1, Removed: 1, Bytes: 5), summary);
        Assert.Equal("changed=two\nnew=4\nsame=1", Sites.Tree(Output));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_root["output/same"]));
        Assert.Empty(Sites.Beside(_root));
    }

    [Fact]
    public void A_file_becomes_a_folder_and_back()
    {
        Sites.Publish(Output, ("index", ""), ("index.html", "i"), ("a", "file"));
        Sites.Publish(Output, ("index.html", "i"), ("a/b", "in it"));
        Assert.Equal("a/\na/b=in it\nindex.html=i", Sites.Tree(Output));

        Sites.Publish(Output, ("index.html", "i"), ("a", "file"));
        Assert.Equal("a=file\nindex.html=i", Sites.Tree(Output));
    }

    [Fact]
    public void A_file_that_someone_changed_or_deleted_is_written_again()
    {
        Sites.Publish(Output, ("a", "1"), ("b", "2"), ("c", "3"));
        _root.Write("output/a", "X");
        File.Delete(_root["output/b"]);

        var summary = Sites.Publish(Output, ("a", "1"), ("b", "2"), ("c", "3"));

        Assert.Equal((2, 1), (summary.Written, summary.Unchanged));
        Assert.Equal("a=1\nb=2\nc=3", Sites.Tree(Output));
    }

    [Fact]
    public void A_build_that_is_not_committed_leaves_the_old_site()
    {
        Sites.Publish(Output, ("a", "1"));
        using (var folder = OutputFolder.Open(Output))
        {
            folder.Fill(("a", "2"), ("b", "2"));
            Assert.Contains(Sites.Beside(_root), name => name.StartsWith(".output.staging-", StringComparison.Ordinal));
        }

        Assert.Equal("a=1", Sites.Tree(Output));
        Assert.Empty(Sites.Beside(_root));
    }

    [Fact]
    public void Without_an_exchange_of_the_system_two_renames_do()
    {
        Sites.Publish(Output, ("a", "1"), ("b", "1"));
        using (var folder = OutputFolder.Open(Output))
        {
            folder.Steps.CanExchange = false;
            folder.Fill(("a", "2"), ("b", "1"));
            folder.Commit();
        }

        Assert.Equal("a=2\nb=1", Sites.Tree(Output));
        Assert.Empty(Sites.Beside(_root));
    }

    [Fact]
    public void Many_files_are_taken_at_once()
    {
        string[] names = [.. Enumerable.Range(0, 300).Select(number => $"f{number % 7}/{number}/index.html")];
        using var folder = OutputFolder.Open(Output);

        Parallel.ForEach(names, name => folder.Write(name, System.Text.Encoding.UTF8.GetBytes(name)));
        var summary = folder.Commit();

        Assert.Equal(300, summary.Written);
        Assert.All(names, name => Assert.Equal(name, _root.Read("output/" + name)));
    }

    [Theory]
    [InlineData("../a")]
    [InlineData("/a")]
    [InlineData("a//b")]
    [InlineData("a/./b")]
    [InlineData("a\\b")]
    [InlineData("a\nb")]
    [InlineData("")]
    [InlineData("sha256sums")]
    public void A_path_that_leads_elsewhere_is_no_file_of_the_site(string path)
    {
        using var folder = OutputFolder.Open(Output);

        Assert.Throws<ArgumentException>(() => folder.Write(path, [1]));
    }

    [Fact]
    public void The_mode_of_the_folder_stays()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.SetGroup;
        Sites.Publish(Output, ("a", "1"));
        File.SetUnixFileMode(Output, mode);

        Sites.Publish(Output, ("a", "2"));

        Assert.Equal(mode, File.GetUnixFileMode(Output));
    }
}
