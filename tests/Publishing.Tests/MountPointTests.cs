namespace DigitalRights.Publishing.Tests;

/// <summary>An output folder that cannot be exchanged, such as a volume of a container.</summary>
public sealed class MountPointTests : IDisposable
{
    readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    OutputFolder Open() => OutputFolder.Open(OutputLocation.Of(_root["output"], [], path => path == _root["output"]));

    OutputSummary Publish(params (string, string)[] files)
    {
        using var folder = Open();
        folder.Fill(files);
        return folder.Commit();
    }

    [Fact]
    public void Its_files_are_replaced_and_nothing_is_left_beside_or_in_it()
    {
        Directory.CreateDirectory(_root["output"]);
        File.WriteAllText(_root["output/CNAME"], "example.org");
        Publish(("same", "1"), ("changed", "2"), ("gone/away", "3"), ("file", "4"), ("folder/in", "5"));

        var summary = Publish(("same", "1"), ("changed", "two"), ("new/one", "6"), ("file/now", "7"), ("folder", "8"));

        Assert.Equal(new(Files: 5, Written: 4, Unchanged: 1, Removed: 3, Bytes: 7), summary);
        Assert.Equal("CNAME=example.org\nchanged=two\nfile/\nfile/now=7\nfolder=8\nnew/\nnew/one=6\nsame=1", Sites.Tree(_root["output"]));
        Assert.Empty(Sites.Beside(_root));
        Assert.Equal(5, File.ReadAllLines(_root["output/SHA256SUMS"]).Length);
    }

    [Fact]
    public void What_stands_in_the_way_is_left_and_told()
    {
        Directory.CreateDirectory(_root["output"]);
        File.WriteAllText(_root["output/a"], "not ours");

        var error = Assert.Throws<OutputException>(() => Publish(("a", "1")));

        Assert.True(error.IsWrongUse);
        Assert.Equal("a=not ours", Sites.Tree(_root["output"]));
    }

    [Fact]
    public void A_build_after_a_killed_one_knows_its_files()
    {
        Directory.CreateDirectory(_root["output"]);
        Publish(("old", "1"));
        var sums = File.ReadAllText(_root["output/SHA256SUMS"]);
        File.WriteAllText(_root["output/new"], "half");
        File.WriteAllText(_root["output/SHA256SUMS"], sums + new string('0', 64) + "  new\n");

        Publish(("new", "2"));

        Assert.Equal("new=2", Sites.Tree(_root["output"]));
    }

    [Fact]
    public void Two_builds_at_once_have_one_winner()
    {
        Directory.CreateDirectory(_root["output"]);
        using var first = Open();

        Assert.False(Assert.Throws<OutputException>(Open).IsWrongUse);
    }
}
