using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Schema;
using DigitalRights.Theme.Links;

namespace DigitalRights.Site.Tests.Theme;

public sealed class EditLinksTests
{
    static string? Link(string repository, string file = "input/facts/aa/x.yml", string branch = "main") =>
        EditLinks.Of(new(repository),
            branch)?.To(new Origin("facts/aa/x.yml", new Location(file, 1, 1), new Dictionary<string, Location>()));

    [Theory]
    [InlineData("https://git.example.org/a/b")]
    [InlineData("https://git.example.org/a/b/")]
    [InlineData("https://git.example.org/a/b.git")]
    public void The_repository_may_be_written_as_it_is_read_or_cloned(string repository) =>
        Assert.Equal("https://git.example.org/a/b/edit/main/input/facts/aa/x.yml", Link(repository));

    [Fact]
    public void Branch_and_folder_are_the_projects_own() =>
        Assert.Equal("https://git.example.org/a/b/edit/texts/in%20progress/my%20content/x%23y.yml",
            Link("https://git.example.org/a/b", "my content/x#y.yml", "texts/in progress"));

    [Theory]
    [InlineData("https://user:token@git.example.org/a/b")]
    [InlineData("https://token@git.example.org/a/b")]
    [InlineData("https://git.example.org/a/b?access_token=x")]
    [InlineData("https://git.example.org/a/b#x")]
    [InlineData("http://git.example.org/a/b")]
    [InlineData("javascript:alert(1)")]
    public void Nothing_that_is_secret_or_no_web_address_is_published(string repository) => Assert.Null(Link(repository));

    [Theory]
    [InlineData("/somewhere/else/x.yml")]
    [InlineData("C:/somewhere/else/x.yml")]
    [InlineData("")]
    public void A_file_outside_of_the_project_has_no_page_to_edit_it_on(string file) =>
        Assert.Null(Link("https://git.example.org/a/b", file));
}
