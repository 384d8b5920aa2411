using DigitalRights.Publishing.FileSystem;

namespace DigitalRights.Publishing.Tests;

public class RealPathTests
{
    [Fact]
    public void Links_in_the_middle_and_at_the_end_are_resolved()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("real/a.txt");
        Directory.CreateSymbolicLink(folder["folder"], "real");
        File.CreateSymbolicLink(folder["real/b.txt"], "../folder/a.txt");

        Assert.Equal(RealPath.Of(file), RealPath.Of(folder["folder/b.txt"]));
    }

    [Fact]
    public void A_circle_of_links_has_no_real_path()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder["a"], "b");
        File.CreateSymbolicLink(folder["b"], "a");

        Assert.Null(RealPath.Of(folder["a"]));
    }

    [Fact]
    public void A_name_that_only_starts_like_a_folder_is_not_in_it()
    {
        Assert.True(RealPath.IsOrContains("/a/in", "/a/in/x"));
        Assert.True(RealPath.IsOrContains("/a/in", "/a/in"));
        Assert.True(RealPath.IsOrContains("/", "/a"));
        Assert.False(RealPath.IsOrContains("/a/in", "/a/input"));
    }
}
