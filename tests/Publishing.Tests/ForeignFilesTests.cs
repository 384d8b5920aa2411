namespace DigitalRights.Publishing.Tests;

public sealed class ForeignFilesTests : IDisposable
{
    static readonly DateTime LongAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    readonly TemporaryFolder _root = new();

    public ForeignFilesTests() => Sites.Publish(Output, ("a", "1"), ("b", "1"));

    public void Dispose() => _root.Dispose();

    string Output => _root["output"];

    string Refusal(params (string, string)[] files)
    {
        var before = Sites.Tree(Output);
        var error = Assert.Throws<OutputException>(() => Sites.Publish(Output, files));
        Assert.Equal(before, Sites.Tree(Output));
        Assert.Empty(Sites.Beside(_root));
        return error.Message;
    }

    [Fact]
    public void Foreign_files_folders_and_links_are_kept()
    {
        File.SetLastWriteTimeUtc(_root.Write("output/mine/CNAME", "example.org"), LongAgo);
        Directory.CreateDirectory(_root["output/empty/folder"]);
        Directory.CreateSymbolicLink(_root["output/out"], _root["elsewhere"]);
        _root.Write("elsewhere/file", "untouched");
        File.CreateSymbolicLink(_root["output/mine/broken"], "nowhere");

        var summary = Sites.Publish(Output, ("a", "2"));

        Assert.Equal((1, 1, 1), (summary.Files, summary.Written, summary.Removed));
        Assert.Equal("example.org", _root.Read("output/mine/CNAME"));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_root["output/mine/CNAME"]));
        Assert.True(Directory.Exists(_root["output/empty/folder"]));
        Assert.Equal(_root["elsewhere"], new FileInfo(_root["output/out"]).LinkTarget);
        Assert.Equal("nowhere", new FileInfo(_root["output/mine/broken"]).LinkTarget);
        Assert.Equal("untouched", _root.Read("elsewhere/file"));
        Assert.False(File.Exists(_root["output/b"]));
    }

    [LinuxFact]
    public void A_foreign_file_and_an_unchanged_one_keep_their_place_on_the_disk()
    {
        _root.Write("output/CNAME", "example.org");
        var before = Programs.Run(Output, "stat", "-c", "%i %y", "CNAME", "b").Output;

        Sites.Publish(Output, ("a", "2"), ("b", "1"));

        Assert.Equal(before, Programs.Run(Output, "stat", "-c", "%i %y", "CNAME", "b").Output);
    }

    [Fact]
    public void A_foreign_file_in_the_way_is_refused() => Assert.Equal(
        $"{_root.Write("output/c", "mine")} was not written by this program and stands in the way.",
        Refusal(("a", "1"), ("b", "1"), ("c", "yours")));

    [Fact]
    public void All_foreign_files_in_the_way_are_named()
    {
        _root.Write("output/c", "mine");
        _root.Write("output/d", "mine");

        Assert.Equal(2, Refusal(("a", "1"), ("c", "yours"), ("d", "yours")).Split(Environment.NewLine).Length);
    }

    [Fact]
    public void A_foreign_file_with_the_same_bytes_is_taken_over()
    {
        _root.Write("output/c", "same");

        var summary = Sites.Publish(Output, ("a", "1"), ("b", "1"), ("c", "same"));

        Assert.Equal((0, 3), (summary.Written, summary.Unchanged));
        Assert.Equal(1, Sites.Publish(Output, ("a", "1"), ("b", "1")).Removed);
        Assert.False(File.Exists(_root["output/c"]));
    }

    [Fact]
    public void A_foreign_file_where_a_folder_is_needed_is_refused()
    {
        _root.Write("output/c", "mine");

        Assert.Contains("output/c was not written", Refusal(("a", "1"), ("c/d", "yours")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_foreign_folder_where_a_file_is_needed_is_refused()
    {
        _root.Write("output/c/mine", "mine");
        Directory.CreateDirectory(_root["output/d"]);

        Assert.Contains("output/c/mine was not written", Refusal(("a", "1"), ("c", "yours")), StringComparison.Ordinal);
        Assert.Contains("output/d was not written", Refusal(("a", "1"), ("d", "yours")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_where_a_folder_is_needed_is_refused_and_not_followed()
    {
        _root.Write("elsewhere/d", "yours");
        Directory.CreateSymbolicLink(_root["output/c"], _root["elsewhere"]);

        Assert.Contains("output/c was not written", Refusal(("a", "1"), ("c/d", "yours")), StringComparison.Ordinal);
        Assert.Equal("yours", _root.Read("elsewhere/d"));
    }

    [Fact]
    public void A_file_of_ours_that_someone_made_a_link_is_refused()
    {
        File.Delete(_root["output/a"]);
        File.CreateSymbolicLink(_root["output/a"], _root.Write("elsewhere", "1"));

        Assert.Contains("output/a was not written", Refusal(("a", "1"), ("b", "1")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_checksums_that_is_not_ours_is_not_written_over()
    {
        Directory.CreateDirectory(_root["other"]);
        _root.Write("other/SHA256SUMS", "not a list");

        var error = Assert.Throws<OutputException>(() => Sites.Publish(_root["other"], ("a", "1")));

        Assert.Contains("SHA256SUMS was not written", error.Message, StringComparison.Ordinal);
        Assert.Equal("not a list", _root.Read("other/SHA256SUMS"));
    }

    [Fact]
    public void A_list_of_files_that_the_site_has_none_of_is_taken_for_someone_elses()
    {
        var error = Assert.Throws<OutputException>(() => Sites.Publish(Output, ("c", "1")));

        Assert.Contains("lists 2 files, and the new site has none of them", error.Message, StringComparison.Ordinal);
        Assert.Equal("a=1\nb=1", Sites.Tree(Output));
    }
}
