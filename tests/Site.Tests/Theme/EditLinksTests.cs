using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Input;
using DigitalRights.Facts.Schema;
using DigitalRights.Site.Tests.Publishing;
using DigitalRights.Site.Tests.Support;
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
    public void A_new_file_opens_with_a_name_and_a_text_in_it() => Assert.Equal(
        "https://github.com/a/b/new/a%20branch/input/facts/kz?filename=new-fact.yml&value=title%3A%20%23%20%26%0A",
        EditLinks.Of(new("https://github.com/a/b"), "a branch")!.NewFile("input/facts/kz", "new-fact.yml", "title: # &\n"));

    [Theory]
    [InlineData(EditLinks.CorrectionForm)]
    [InlineData(EditLinks.FactForm)]
    [InlineData(EditLinks.SourceForm)]
    [InlineData(EditLinks.NamedForm)]
    public void A_form_that_is_linked_exists_and_is_nowhere_else(string form)
    {
        Assert.True(File.Exists(Path.Combine(Repository.Root, ".github", "ISSUE_TEMPLATE", $"{form}.yml")));
        var (here, elsewhere) = (EditLinks.Of(new("https://github.com/a/b"), "x")!, EditLinks.Of(new("https://git.example.org/a/b"), "x")!);
        Assert.Equal($"https://github.com/a/b/issues/new?template={form}.yml", here.Form(form));
        Assert.Null(elsewhere.Form(form));
        Assert.Null(elsewhere.NewFile("x", "x", "x"));
    }

    [Theory]
    [InlineData("fact")]
    [InlineData("source")]
    public void A_template_fits_into_an_address_and_says_what_is_missing(string record)
    {
        var text = RecordTemplate.Short(AllDeclarations.InOrder.First(d => d.Name == record));
        var link = EditLinks.Of(new("https://github.com/a/b"), "main")!.NewFile("input", "x.yml", text)!;
        Assert.InRange(link.Length, 1, 4000); // servers refuse addresses of 8,192 characters

        var findings = new Findings();
        var path = record == "fact" ? "facts/kz/x.yml" : "sources/x.yml";
        CatalogueReader.Read([new ContentFile(path, path, text.Length, () => System.Text.Encoding.UTF8.GetBytes(text))], findings);
        Assert.All(findings.Sorted(), f => Assert.Contains("is empty", f.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Repository=https://github.com/a/b", "https://github.com/a/b/new/main/input/facts/region?filename=new-fact.yml&amp;value=")]
    [InlineData("Repository=https://git.example.org/a/b", "https://git.example.org/a/b\"")]
    public async Task The_page_on_contributing_leads_to_the_repository_where_it_is_known(string setting, string link)
    {
        using var site = SmallSite.Copy();
        site.Edit("input/pages/contribute.md", "---\ntitle", "---\nshows: fields\ntitle");

        (await InProcess.BuildAsync(site)).MustSucceed();
        Assert.DoesNotContain("id=\"propose\"", File.ReadAllText(site["output/contribute/index.html"]), StringComparison.Ordinal);
        (await InProcess.BuildAsync(site, "--setting", setting)).MustSucceed();

        Assert.Contains($"href=\"{link}", File.ReadAllText(site["output/contribute/index.html"]), StringComparison.Ordinal);
    }

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
