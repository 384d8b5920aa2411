namespace DigitalRights.Engine.Tests;

public class NormalizedPathTests
{
    [Theory]
    [InlineData("a/b", "a/b")]
    [InlineData("a\\b", "a/b")]
    [InlineData("./a//b/", "a/b")]
    [InlineData("a/./b/../c", "a/c")]
    [InlineData("a/../../b", "../b")]
    [InlineData("../../a", "../../a")]
    [InlineData("/a/../../b", "/b")]
    [InlineData("/", "/")]
    [InlineData("./", ".")]
    [InlineData("", "")]
    public void A_path_is_normalized(string path, string expected) => Assert.Equal(expected, new NormalizedPath(path).FullPath);

    [Fact]
    public void A_path_of_white_space_is_refused() => Assert.Throws<ArgumentException>(() => new NormalizedPath("  "));

    [Fact]
    public void No_path_is_null()
    {
        NormalizedPath path = (string?)null;

        Assert.True(path.IsNull);
        Assert.Equal(NormalizedPath.Null, path);
        Assert.Equal("", path.FullPath);
        Assert.Throws<InvalidOperationException>(() => path.FileName);
    }

    [Fact]
    public void The_empty_path_is_not_null()
    {
        Assert.False(NormalizedPath.Empty.IsNull);
        Assert.True(NormalizedPath.Empty.IsNullOrEmpty);
        Assert.NotEqual(NormalizedPath.Null, NormalizedPath.Empty);
    }

    [Fact]
    public void A_path_has_parts()
    {
        NormalizedPath path = "/in/facts/a.b.yml";

        Assert.Equal("a.b.yml", path.FileName);
        Assert.Equal("a.b", path.FileNameWithoutExtension);
        Assert.Equal(".yml", path.Extension);
        Assert.Equal("/in/facts", path.Parent);
        Assert.Equal("/in/facts/a.b.html", path.ChangeExtension(".html"));
        Assert.Equal("/in/facts/a.b.html", path.ChangeExtension("html"));
    }

    [Fact]
    public void A_root_has_no_parent_and_a_single_part_an_empty_one()
    {
        Assert.True(new NormalizedPath("/").Parent.IsNull);
        Assert.Equal(NormalizedPath.Empty, new NormalizedPath("a").Parent);
    }

    [Fact]
    public void Paths_combine_unless_the_second_is_absolute()
    {
        NormalizedPath folder = "/a";

        Assert.Equal("/a/b", folder / "b");
        Assert.Equal("/b", folder.Combine("../b"));
        Assert.Equal("/c", folder / "/c");
        Assert.Equal("b", NormalizedPath.Empty / "b");
    }

    [Fact]
    public void Case_counts()
    {
        Assert.True(new NormalizedPath("a") != new NormalizedPath("A"));
        Assert.True(new NormalizedPath("a") == new NormalizedPath("./a"));
        Assert.True(new NormalizedPath("B").CompareTo("a") < 0);
    }

    [Fact]
    public void A_rooted_path_is_absolute()
    {
        Assert.True(new NormalizedPath("/a").IsAbsolute);
        Assert.True(new NormalizedPath("a").IsRelative);
    }
}
