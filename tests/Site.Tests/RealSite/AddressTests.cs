using System.Text.RegularExpressions;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.RealSite;

/// <summary>The addresses that others link to: each follows from the name of an input file, and none may go.</summary>
[Collection(RealSiteGroup.Name)]
public sealed partial class AddressTests(RealBuild site)
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("countries/index.html")]
    [InlineData("compare/index.html")]
    [InlineData("chronology/index.html")]
    [InlineData("facts/index.html")]
    [InlineData("topics/index.html")]
    [InlineData("indicators/index.html")]
    [InlineData("essays/index.html")]
    [InlineData("sources/index.html")]
    [InlineData("glossary/index.html")]
    [InlineData("about/index.html")]
    [InlineData("methodology/index.html")]
    [InlineData("corrections/index.html")]
    [InlineData("contribute/index.html")]
    [InlineData("data/index.html")]
    [InlineData("data/facts.csv")]
    [InlineData("data/sources.csv")]
    [InlineData("data/answers.csv")]
    [InlineData("404.html")]
    [InlineData("robots.txt")]
    [InlineData(".nojekyll")]
    [InlineData("assets/favicon.svg")]
    [InlineData("assets/style.css")]
    [InlineData("SHA256SUMS")]
    public void The_site_has_it(string file) => Assert.Contains(file, site.Files);

    [Theory]
    [InlineData("countries/*.yml", "countries/{0}/")]
    [InlineData("countries/*.yml", "chronology/{0}/")]
    [InlineData("facts/**.yml", "facts/{0}/")]
    [InlineData("sources/*.yml", "sources/{0}/")]
    [InlineData("indicators/*.yml", "indicators/{0}/")]
    [InlineData("questions/*.yml", "compare/{0}/")]
    [InlineData("essays/*.md", "essays/{0}/")]
    [InlineData("pages/*.md", "{0}/")]
    public void Every_input_file_has_its_page(string inputs, string page)
    {
        var (folder, extension) = (inputs[..(inputs.IndexOf('/', StringComparison.Ordinal) + 1)], Path.GetExtension(inputs));
        var names = Folder.Files(site.Input).Where(f => f.StartsWith(folder, StringComparison.Ordinal) && Path.GetExtension(f) == extension)
            .Select(f => f[folder.Length..^extension.Length]).ToList();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Contains(string.Format(null, page, name) + "index.html", site.Files));
    }

    [Fact]
    public void Every_topic_has_its_page_and_its_slice_of_the_chronology()
    {
        var topics = TopLevelKey().Matches(File.ReadAllText(Path.Combine(site.Input, "topics.yml")))
            .Select(m => m.Groups[1].Value).ToList();

        Assert.NotEmpty(topics);
        Assert.All(topics, topic => Assert.Contains($"topics/{topic}/index.html", site.Files));
        Assert.All(topics, topic => Assert.Contains($"chronology/{topic}/index.html", site.Files));
    }

    [Fact]
    public void Every_pair_of_countries_has_its_page()
    {
        string[] countries = ["kazakhstan", "kyrgyzstan", "tajikistan", "turkmenistan", "uzbekistan"];

        Assert.All(
            countries.SelectMany((first, i) => countries.Skip(i + 1).Select(second => $"compare/{first}-{second}/index.html")),
            pair => Assert.Contains(pair, site.Files));
    }

    [Fact]
    public void Every_year_in_which_something_happened_has_its_page()
    {
        var years = site.Catalogue.Facts.Select(f => f.Date).OfType<Facts.Dates.Edtf>().Select(d => d.FirstYear).Distinct().ToList();

        Assert.InRange(years.Count, 15, 100);
        Assert.All(years, year => Assert.Contains($"chronology/{year}/index.html", site.Files));
    }

    [Fact]
    public void Every_file_can_be_checked() => Folder.AssertChecksums(site.Output);

    [Fact]
    public void Without_a_host_nothing_is_written_that_needs_one()
    {
        Assert.DoesNotContain("sitemap.xml", site.Files);
        Assert.DoesNotContain("feed.xml", site.Files);
        Assert.All(site.Pages.Values, page => Assert.Null(page.QuerySelector("link[rel=canonical], meta[property^='og:']")));
        Assert.Equal("User-agent: *\nAllow: /\n", site.Text("robots.txt"));
    }

    [Fact]
    public void Nothing_outside_the_working_copy_is_named()
    {
        string[] folders = ["src", "theme", "input", "tests/Site.Tests"];
        var files = folders.SelectMany(folder => Folder.Files(Path.Combine(Repository.Root, folder))
            .Select(f => Path.Combine(Repository.Root, folder, f)))
            .Where(f => !Built().IsMatch(f) && Path.GetExtension(f) is ".cs" or ".razor" or ".csproj" or ".yml" or ".md" or ".json");

        var shared = Path.DirectorySeparatorChar + "work" + Path.DirectorySeparatorChar;
        Assert.All(files, file => Assert.DoesNotContain(shared, File.ReadAllText(file), StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^([a-z0-9-]+):", RegexOptions.Multiline)]
    private static partial Regex TopLevelKey();

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]")]
    private static partial Regex Built();
}
