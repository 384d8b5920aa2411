using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.EndToEnd;

/// <summary>
/// What contributors and publishers write reaches readers and machines unchanged, in the places where it is easily changed on the way.
/// </summary>
public sealed class AsWrittenTests(AsWrittenTests.Built site) : IClassFixture<AsWrittenTests.Built>
{
    const string Persian = "گزارش درباره اینترنت";

    IHtmlDocument Law => site.Pages["facts/aa/sample-law/index.html"];
    IHtmlDocument Essay => site.Pages["essays/on-tests/index.html"];
    IHtmlDocument Source => site.Pages["sources/test-report/index.html"];

    JsonNode About(string page) =>
        JsonNode.Parse(site.Pages[page].QuerySelector("script[type='application/ld+json']")!.TextContent)!["@graph"]![0]!;

    [Theory]
    [InlineData("data-originalurl", "https://example.org/report%25_a%20(b).xls")]
    [InlineData("data-versionurl", "https://archive.example.org/20240131/https://example.org/report%25_a%20(b).xls")]
    public void Addresses_for_machines_keep_their_escapes(string attribute, string address)
    {
        Assert.All(site.Pages.Values.SelectMany(p => p.QuerySelectorAll($"a[{attribute}*='report']")),
            link => Assert.Equal(address, link.GetAttribute(attribute)));
        Assert.NotEmpty(Law.QuerySelectorAll($"a[{attribute}='{address}']"));
    }

    [Fact]
    public void Addresses_of_works_in_statements_for_machines_keep_their_escapes() =>
        Assert.Contains("https://example.org/report%25_a%20(b).xls",
            About("facts/aa/sample-law/index.html")["citation"]!.AsArray().Select(w => (string?)w!["url"]));

    [Fact]
    public void A_date_that_is_not_plain_is_not_told_to_machines()
    {
        Assert.Null(About("essays/on-tests/index.html")["dateModified"]);
        Assert.Equal("2024-02-01", (string?)About("facts/aa/sample-law/index.html")["lastReviewed"]);
    }

    [Fact]
    public void Only_a_licence_of_the_list_is_linked() => Assert.Null(About("indicators/people/index.html")["license"]);

    [Fact]
    public void A_number_keeps_its_decimals() =>
        Assert.Contains("5.50 to 15 test coins", Pages.Words(Law.QuerySelector(".statement")!), StringComparison.Ordinal);

    [Theory]
    [InlineData("essays/on-tests/index.html", "../../facts/aa/sample-law/index.html#figure-fine")]
    [InlineData("facts/aa/sample-law/index.html", "#figure-fine")]
    [InlineData("countries/alpha/index.html", "../../facts/aa/sample-law/index.html#figure-fine")]
    public void A_figure_in_a_text_leads_to_its_row_on_the_page_of_its_fact(string page, string link)
    {
        Assert.Contains(site.Pages[page].QuerySelectorAll("a.bound"), a => a.GetAttribute("href") == link);
        Assert.NotNull(Law.GetElementById("figure-fine"));
    }

    [Fact]
    public void The_table_of_contents_and_the_names_of_links_hold_all_words_of_a_heading()
    {
        const string heading = "The Host setting & 5.50 to 15 test coins";

        Assert.Contains(Essay.QuerySelectorAll("nav.contents a"), a => Pages.Words(a) == heading);
        Assert.Contains(Essay.QuerySelectorAll("a.anchor"), a => a.GetAttribute("aria-label") == $"Link to the section {heading}");
    }

    [Fact]
    public void Every_link_of_a_heading_has_a_name_of_its_own() => Assert.All(
        site.Pages.Values.Select(p => p.QuerySelectorAll("a.anchor").Select(a => a.GetAttribute("aria-label")).ToList()),
        names => Assert.Equal(names.Distinct(), names));

    [Fact]
    public void No_link_stands_in_a_link() => Assert.All(site.Pages.Values, page => Assert.Empty(page.QuerySelectorAll("a a")));

    [Fact]
    public void The_feed_is_found_from_every_page()
    {
        Assert.All(site.Pages.Where(p => p.Value.QuerySelector("footer") is not null), page =>
        {
            var depth = string.Concat(Enumerable.Repeat("../", page.Key.Count(c => c == '/')));
            var feed = page.Key == "404.html" ? "/feed.xml" : depth + "feed.xml";
            Assert.Equal(feed, page.Value.Head!.QuerySelector("link[rel=alternate][type='application/atom+xml']")?.GetAttribute("href"));
            Assert.Equal(feed, page.Value.QuerySelector("footer a[type='application/atom+xml']")?.GetAttribute("href"));
        });
        Assert.True(File.Exists(Path.Combine(site.Output, "feed.xml")));
    }

    [Fact]
    public void Edit_links_follow_the_folder_of_the_content_and_the_branch() => Assert.Equal(
        "https://git.example.org/tests/atlas/edit/trunk/content/facts/aa/sample-law.yml",
        Law.QuerySelectorAll("footer a").Single(a => Pages.Words(a) == "Correct this page").GetAttribute("href"));

    [Fact]
    public void No_letter_that_runs_from_right_to_left_stands_beside_others_without_isolation()
    {
        var found = site.Pages.Values.SelectMany(p => p.Body!.Descendants<IText>())
            .Where(t => t.Data.Any(c => c is >= '\u0590' and <= '\u08FF') && t.ParentElement!.LocalName is not ("script" or "pre"))
            .ToList();

        Assert.All(found, text => Assert.True(
            text.ParentElement!.Closest("bdi, [dir=auto]") is not null || IsIsolated(text.Data),
            $"{text.BaseUri}: {text.ParentElement.OuterHtml}"));
        Assert.Contains(found, t => t.Data.Contains(Persian, StringComparison.Ordinal));
        Assert.Contains(found, t => t.Data.Contains("نویسنده", StringComparison.Ordinal));
        Assert.Contains(found, t => t.Data.Contains("نام دیگر", StringComparison.Ordinal));
    }

    [Fact]
    public void A_title_says_its_language_wherever_it_stands()
    {
        Assert.Equal("fa", Source.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.All(site.Pages.Values.SelectMany(p => p.QuerySelectorAll("main a")).Where(a => Pages.Words(a) == Persian),
            a => Assert.Equal("fa", a.GetAttribute("lang")));
    }

    [Fact]
    public void No_navigation_and_no_list_in_one_is_empty() => AssertNoneIsEmpty(site.Pages.Values);

    [Fact]
    public async Task Nor_on_a_site_with_little_content()
    {
        using var folder = TemporaryFolder.OfCase("one-country-and-little-else");
        (await InProcess.BuildAsync(folder)).MustSucceed();

        AssertNoneIsEmpty(Pages.ReadAll(folder["output"]).Values);
    }

    static void AssertNoneIsEmpty(IEnumerable<IHtmlDocument> pages) => Assert.All(
        pages.SelectMany(p => p.QuerySelectorAll("nav, nav ul, nav ol")),
        e => Assert.True(e.QuerySelector("a") is not null, e.OuterHtml));

    static bool IsIsolated(string text)
    {
        var open = false;
        foreach (var letter in text)
        {
            if (letter == '\u2068') open = true;
            else if (letter == '\u2069') open = false;
            else if (letter is >= '\u0590' and <= '\u08FF' && !open) return false;
        }
        return true;
    }

    /// <summary>
    /// The small site with words that are hard to print, its content in another folder and its repository on another branch.
    /// </summary>
    public sealed class Built : IAsyncLifetime
    {
        readonly TemporaryFolder _folder = TemporaryFolder.OfCase("a-whole-small-site");

        internal string Output => _folder["output"];

        internal IReadOnlyDictionary<string, IHtmlDocument> Pages { get; private set; } = new Dictionary<string, IHtmlDocument>();

        public async Task InitializeAsync()
        {
            Directory.Move(_folder["input"], _folder["content"]);
            _folder.Edit("content/sources/test-report.yml", "title: Report on tests in Alpha and Beta", $"title: {Persian}");
            _folder.Edit("content/sources/test-report.yml", "family: Writer, given: Test", "literal: نویسنده ایرانی");
            _folder.Edit("content/sources/test-report.yml", "language: en", "language: fa");
            _folder.Edit("content/sources/test-report.yml", "https://example.org/report", "https://example.org/report%25_a%20(b).xls");
            _folder.Edit("content/facts/aa/sample-law.yml", "aliases: [the testing law]", "aliases: [the testing law, نام دیگر]");
            _folder.Edit("content/facts/aa/sample-law.yml", "fine: {value: 5, ", "fine: {value: 5.50, ");
            _folder.Edit("content/essays/on-tests.md", "date: 2024-02-06", "date: 2024-02~");
            _folder.Edit("content/essays/on-tests.md", "## What is not",
                "## The `Host` *setting* &amp; [[aa/sample-law#fine]] [@test-report]");
            _folder.Edit("content/indicators/people.yml", "id: CC-BY-4.0", "id: my own terms");
            foreach (var fact in Directory.GetFiles(_folder["content/facts/bb"])
                .Where(f => !f.EndsWith("sample-platform.yml", StringComparison.Ordinal))) File.Delete(fact);

            (await InProcess.BuildAsync(
                _folder, "-i", "content", "-s", "Host=example.org", "-s",
                "Repository=https://git.example.org/tests/atlas", "-s", "RepositoryBranch=trunk")).MustSucceed();
            Pages = Support.Pages.ReadAll(Output);
        }

        public Task DisposeAsync()
        {
            _folder.Dispose();
            return Task.CompletedTask;
        }
    }
}
