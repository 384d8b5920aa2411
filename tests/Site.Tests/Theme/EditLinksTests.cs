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

    [Fact]
    public void A_report_has_the_page_its_title_and_its_file_in_the_form() => Assert.Equal(
        "https://github.com/a/b/issues/new?template=correction.yml&title=Correction%3A%20A%20%26%20B%3F"
            + "&page=https%3A%2F%2Fexample.org%2Ffacts%2Faa%2Fx%2F&file=input%2Ffacts%2Faa%2Fx.yml",
        EditLinks.Of(new("https://github.com/a/b.git"), "main")!.Report("https://example.org/facts/aa/x/", "A & B?",
            new Origin("facts/aa/x.yml", new Location("input/facts/aa/x.yml", 1, 1), new Dictionary<string, Location>())));

    [Fact]
    public void Other_places_have_other_forms() => Assert.Null(
        EditLinks.Of(new("https://git.example.org/a/b"), "main")!.Report("/x/", "X",
            new Origin("facts/aa/x.yml", new Location("input/facts/aa/x.yml", 1, 1), new Dictionary<string, Location>())));

    [Theory]
    [InlineData("/somewhere/else/x.yml")]
    [InlineData("C:/somewhere/else/x.yml")]
    [InlineData("")]
    public void A_file_outside_of_the_project_has_no_page_to_edit_it_on(string file) =>
        Assert.Null(Link("https://git.example.org/a/b", file));
}
