using DigitalRights.Site.Tests.Publishing;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.CommandLines;

/// <summary>Settings are taken as people write them, or refused with the right form.</summary>
public sealed class SettingsTests : IDisposable
{
    readonly TemporaryFolder _root = SmallSite.Copy();

    public void Dispose() => _root.Dispose();

    string Robots => File.ReadAllText(_root["output/robots.txt"]);

    string HomePage => File.ReadAllText(_root["output/index.html"]);

    [Theory]
    [InlineData("yes")]
    [InlineData("1")]
    [InlineData("on")]
    [InlineData("True")]
    [InlineData(" true ")]
    public async Task A_switch_is_set_by_any_word_for_yes(string yes)
    {
        (await InProcess.BuildAsync(_root, "-s", $"LinkHideIndexPages={yes}")).MustSucceed();

        Assert.Contains("href=\"countries/\"", HomePage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no")]
    [InlineData("0")]
    [InlineData("")]
    public async Task A_switch_is_left_alone_by_any_word_for_no(string no)
    {
        (await InProcess.BuildAsync(_root, "-s", $"LinkHideIndexPages={no}", "-s", $"Strict={no}")).MustSucceed();

        Assert.Contains("href=\"countries/index.html\"", HomePage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("example.org", "example.org")]
    [InlineData(" Example.ORG ", "example.org")]
    [InlineData("пример.рф", "xn--e1afmkfd.xn--p1ai")]
    public async Task A_host_is_written_as_browsers_write_it(string host, string written)
    {
        (await InProcess.BuildAsync(_root, "-s", $"Host={host}")).MustSucceed();

        Assert.Contains($"Sitemap: https://{written}/sitemap.xml", Robots, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Strict=ja", "The setting Strict is true or false, not 'ja'.")]
    [InlineData("AnswersAreOldAfterYears=0", "The setting AnswersAreOldAfterYears is a whole number of years from 1 to 99, not '0'.")]
    [InlineData("AnswersAreOldAfterYears=three",
        "The setting AnswersAreOldAfterYears is a whole number of years from 1 to 99, not 'three'.")]
    [InlineData("LinkHideIndexPages=2", "The setting LinkHideIndexPages is true or false, not '2'.")]
    [InlineData("Host=https://example.org/",
        "The setting Host is a domain alone, such as example.org, not 'https://example.org/'; a path below it goes into LinkRoot.")]
    [InlineData("Host=example.org?x", "The setting Host is a domain alone")]
    [InlineData("Host=user:secret@example.org", "not '…@example.org'")]
    [InlineData("Host=exa mple.org", "The setting Host is a domain alone")]
    [InlineData("Host=-.org", "The setting Host is a domain alone")]
    [InlineData("LinkRoot=/a b", "The setting LinkRoot is a path of letters, digits and hyphens, such as /repository, not '/a b'.")]
    [InlineData("LinkRoot=/..", "The setting LinkRoot is")]
    [InlineData("LinkRoot=\\repo", "The setting LinkRoot is")]
    [InlineData("LinkRoot=https://example.org/x", "The setting LinkRoot is")]
    [InlineData("Repository=https://ghp_secret@github.com/a/b", "not '…@github.com/a/b'")]
    [InlineData("Repository=http://github.com/a/b", "The setting Repository is a public address")]
    [InlineData("Repository=javascript:alert(1)", "The setting Repository is a public address")]
    [InlineData("Repository=github.com/a/b", "The setting Repository is a public address")]
    [InlineData("Repository=https://github.com/a/b?token=x", "The setting Repository is a public address")]
    [InlineData("Contact=desk",
        "The setting Contact is an e-mail address alone or the https address of a page, such as desk@example.org or "
        + "https://example.org/contact, not 'desk'.")]
    [InlineData("Contact=The desk <desk@example.org>", "The setting Contact is")]
    [InlineData("Contact=desk@example", "The setting Contact is")]
    [InlineData("Contact=mailto:desk@example.org?cc=a@b.org", "The setting Contact is")]
    [InlineData("Contact=http://example.org/contact", "The setting Contact is")]
    [InlineData("Contact=javascript:alert(1)", "The setting Contact is")]
    [InlineData("Contact=https://user:secret@example.org/", "not '…@example.org/'")]
    public async Task A_setting_that_cannot_be_meant_is_refused_before_any_work(string setting, string message)
    {
        foreach (var command in (string[][])[[], ["check"]])
        {
            var run = await InProcess.RunAsync([.. command, "--root", _root.Path, "-s", setting]);

            Assert.Equal(2, run.ExitCode);
            Assert.Contains(message, run.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", run.Errors, StringComparison.Ordinal);
            Assert.False(Directory.Exists(_root["output"]));
        }
    }

    [Fact]
    public async Task A_repository_is_named_without_what_git_adds()
    {
        (await InProcess.BuildAsync(_root, "-s", "Repository=https://github.com/owner/atlas.git")).MustSucceed();

        Assert.Contains("https://github.com/owner/atlas/edit/",
            File.ReadAllText(_root["output/facts/aa/sample-law/index.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("desk@example.org", "mailto:desk@example.org")]
    [InlineData(" https://example.org/contact ", "https://example.org/contact")]
    public async Task A_contact_stands_where_it_is_asked_for(string contact, string link)
    {
        ShowContact();

        (await InProcess.BuildAsync(_root, "-s", $"Contact={contact}")).MustSucceed();

        Assert.Contains($"href=\"{link}\"", File.ReadAllText(_root["output/about/index.html"]), StringComparison.Ordinal);
        Assert.DoesNotContain("is missing here: whoever published this copy of the site has not set one",
            File.ReadAllText(_root["output/about/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_shows_the_contact_says_what_is_missing()
    {
        ShowContact();

        (await InProcess.BuildAsync(_root)).MustSucceed();

        var page = File.ReadAllText(_root["output/about/index.html"]);
        Assert.Contains("The address of the repository is missing here", page, StringComparison.Ordinal);
        Assert.Contains("An address for messages that should not be public is missing here", page, StringComparison.Ordinal);
    }

    void ShowContact()
    {
        Directory.CreateDirectory(_root["input/pages"]);
        File.WriteAllText(_root["input/pages/about.md"], "---\ntitle: About\ndescription: What this is\nshows: contact\n---\nText.\n");
    }

    [Theory]
    [InlineData("Hosts=example.org", "There is no setting 'Hosts'. Did you mean 'Host'?")]
    [InlineData("strcit=true", "There is no setting 'strcit'. Did you mean 'Strict'?")]
    public async Task A_slip_in_the_name_of_a_setting_is_told(string setting, string message)
    {
        var run = await InProcess.BuildAsync(_root, "-s", setting);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(message, run.Errors.TrimEnd());
    }

    [Theory]
    [InlineData("""{"Host": {"name": "example.org"}}""", "Host")]
    [InlineData("""{"Repository": ["https://github.com/owner/atlas"]}""", "Repository")]
    [InlineData("""{"OutputPath": ["output"]}""", "OutputPath")]
    public async Task A_list_or_an_object_in_place_of_a_value_is_told(string file, string name)
    {
        File.WriteAllText(_root["statiq.json"], file);

        var run = await InProcess.BuildAsync(_root);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"The setting {name} is one value, not a list or an object.", run.Errors.TrimEnd());
    }

    [Fact]
    public async Task A_slip_in_the_settings_file_is_told()
    {
        File.WriteAllText(_root["statiq.json"], """{"Reposiory": "https://github.com/owner/atlas"}""");

        var run = await InProcess.BuildAsync(_root);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("There is no setting 'Reposiory'. Did you mean 'Repository'?", run.Errors.TrimEnd());
    }

    [Fact]
    public async Task A_setting_of_someone_elses_is_none_of_our_business() =>
        (await InProcess.BuildAsync(_root, "-s", "SomethingElse=1", "-s", "host=example.org")).MustSucceed();
}
