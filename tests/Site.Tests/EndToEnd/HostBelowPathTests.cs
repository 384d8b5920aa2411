using System.Buffers.Binary;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.EndToEnd;

/// <summary>With the settings Host, LinkRoot and LinkHideIndexPages, as a workflow that publishes sets them.</summary>
public sealed class HostBelowPathTests(HostBelowPathTests.Built site) : IClassFixture<HostBelowPathTests.Built>
{
    const string Home = "https://example.org/atlas/";

    static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    static string AddressOf(string page) => Home + page[..^"index.html".Length];

    static bool IsMoved(AngleSharp.Dom.IDocument page) => page.QuerySelector("meta[http-equiv=refresh]") is not null;

    /// <summary>The pages that stand for themselves: neither in place of others nor made to be shown within others.</summary>
    IEnumerable<KeyValuePair<string, AngleSharp.Html.Dom.IHtmlDocument>> Own =>
        site.Pages.Where(p => p.Key != "404.html" && !p.Key.StartsWith("embed/", StringComparison.Ordinal) && !IsMoved(p.Value));

    [Fact]
    public void Every_page_names_its_address() => Assert.All(
        Own,
        page => Assert.Equal(AddressOf(page.Key), page.Value.QuerySelector("link[rel=canonical]")?.GetAttribute("href")));

    [Fact]
    public void Every_page_can_be_shared_with_a_picture_of_the_site()
    {
        Assert.All(
            Own,
            page => Assert.Equal(Home + "assets/card.png", page.Value.QuerySelector("meta[property='og:image']")?.GetAttribute("content")));

        // The width and height that the pages give (PNG, third edition, 11.2.1).
        var picture = File.ReadAllBytes(Path.Combine(site.Output, "assets/card.png"));
        Assert.Equal((1200, 630),
            (BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20))));
    }

    JsonArray GraphOf(string page) =>
        JsonNode.Parse(site.Pages[page].QuerySelector("script[type='application/ld+json']")!.TextContent)!["@graph"]!.AsArray();

    [Fact]
    public void A_fact_tells_machines_what_it_is_about_and_where_it_is_from()
    {
        var page = GraphOf("facts/aa/sample-law/index.html")[0]!;

        Assert.Equal("WebPage", (string?)page["@type"]);
        Assert.Equal(Home + "facts/aa/sample-law/", (string?)page["url"]);
        Assert.Equal("AA", (string?)page["about"]![0]!["identifier"]);
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", (string?)page["lastReviewed"]);
        Assert.NotEmpty(page["citation"]!.AsArray());
    }

    [Theory]
    [InlineData("countries/alpha/index.html", "Article")]
    [InlineData("essays/on-tests/index.html", "Article")]
    [InlineData("indicators/people/index.html", "Dataset")]
    public void Pages_of_records_tell_machines_what_they_are(string page, string type)
    {
        var graph = GraphOf(page);

        Assert.Equal([type, "BreadcrumbList"], graph.Select(n => (string?)n!["@type"]));
        Assert.Equal(Home + page[..^"index.html".Length], (string?)graph[1]!["itemListElement"]!.AsArray()[^1]!["item"]);
    }

    [Fact]
    public void The_page_in_place_of_a_missing_one_has_no_address_and_links_from_the_root()
    {
        var page = site.Pages["404.html"];

        Assert.Null(page.QuerySelector("link[rel=canonical]"));
        Assert.All(page.QuerySelectorAll("[href]").Select(e => e.GetAttribute("href")!).Where(h => !h.StartsWith('#')),
            h => Assert.StartsWith("/atlas/", h, StringComparison.Ordinal));
    }

    [Fact]
    public void The_sitemap_lists_every_page_but_those_that_lead_on()
    {
        var listed = XDocument.Parse(site.Text("sitemap.xml")).Descendants(Sitemaps + "loc").Select(l => l.Value);

        Assert.Equal(Own.Select(p => AddressOf(p.Key)), listed);
    }

    [Fact]
    public void The_feed_links_facts_that_are_pages()
    {
        var feed = XDocument.Parse(site.Text("feed.xml"));

        Assert.Equal(Home + "feed.xml",
            feed.Root!.Elements(Atom + "link").First(l => (string?)l.Attribute("rel") == "self").Attribute("href")!.Value);
        var facts = feed.Descendants(Atom + "entry").Select(e => e.Element(Atom + "link")!.Attribute("href")!.Value).ToList();
        Assert.Equal(7, facts.Count);
        Assert.All(facts, fact => Assert.Contains(fact, site.Pages.Keys.Where(p => p != "404.html").Select(AddressOf)));
    }

    [Fact]
    public void No_link_within_the_site_names_an_index_page() => Assert.All(
        site.Pages.SelectMany(p => p.Value.QuerySelectorAll("a[href]")).Select(a => a.GetAttribute("href")!),
        link => Assert.DoesNotContain("index.html", link, StringComparison.Ordinal));

    [Theory]
    [InlineData("facts/aa/old-law/", "../sample-law/")]
    [InlineData("sources/former-name/", "../test-report/")]
    [InlineData("compare/former-name/", "../sample-blocks/")]
    [InlineData("indicators/former-name/", "../people/")]
    [InlineData("essays/former-essay/", "../on-tests/")]
    [InlineData("topics/laws/", "../rules/")]
    [InlineData("methods/", "../methodology/")]
    public void An_old_address_leads_to_the_new_one(string old, string present)
    {
        var page = site.Pages[old + "index.html"];

        Assert.Equal($"0; url={present}", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal(present, Assert.Single(page.QuerySelectorAll("a")).GetAttribute("href"));
    }

    [Fact]
    public void A_page_of_one_record_can_be_corrected()
    {
        var edit = Assert.Single(site.Pages["facts/aa/sample-law/index.html"].QuerySelectorAll("a"),
            a => Pages.Words(a) == "Correct this page");

        Assert.Equal("https://git.example.org/tests/atlas/edit/main/input/facts/aa/sample-law.yml", edit.GetAttribute("href"));
    }

    [Fact]
    public async Task A_path_may_be_given_without_slashes()
    {
        using var folder = TemporaryFolder.OfCase("a-host-below-a-path");
        (await InProcess.BuildAsync(folder, "-s", "LinkRoot=atlas", "-s", "LinkHideIndexPages=true")).MustSucceed();

        Assert.Equal(Folder.Hashes(site.Output), Folder.Hashes(folder["output"]));
    }

    public sealed class Built() : CaseSite("a-host-below-a-path");
}
