namespace DigitalRights.Engine.Tests;

public class GlobTests
{
    [Theory]
    [InlineData("*.yml", "a.yml", true)]
    [InlineData("*.yml", "f/a.yml", false)]
    [InlineData("**/*.yml", "a.yml", true)]
    [InlineData("**/*.yml", "f/g/a.yml", true)]
    [InlineData("f/**", "f/g/a.yml", true)]
    [InlineData("f/**", "g/f/a.yml", false)]
    [InlineData("f/**/a.yml", "f/a.yml", true)]
    [InlineData("f/*/a.yml", "f/g/h/a.yml", false)]
    [InlineData("?.yml", "a.yml", true)]
    [InlineData("?.yml", "ab.yml", false)]
    [InlineData("{a,b}/*.{yml,md}", "b/x.md", true)]
    [InlineData("{a,b}/*.{yml,md}", "c/x.md", false)]
    [InlineData("a,b.yml", "a,b.yml", true)]
    [InlineData("a.yml", "aXyml", false)]
    [InlineData("A.yml", "a.yml", false)]
    public void A_pattern_matches_paths(string pattern, string path, bool matches) =>
        Assert.Equal(matches, new Glob(pattern).Matches(path));

    [Theory]
    [InlineData("")]
    [InlineData("!")]
    [InlineData("/etc/*")]
    [InlineData("../*")]
    [InlineData("a/../../*")]
    [InlineData("{a,b")]
    public void A_pattern_that_is_broken_or_leaves_the_folder_is_refused(string pattern) =>
        Assert.Throws<ArgumentException>(() => new Glob(pattern));
}
