using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.RealSite;

/// <summary>The site can be read wherever it stands.</summary>
[Collection(RealSiteGroup.Name)]
public sealed class LinkTests(RealBuild site)
{
    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org/some/sub/path/")]
    [InlineData("file:///saved/copy%20of/site/")]
    public void Every_link_leads_to_a_file_and_a_place_that_exist(string home)
    {
        var address = new Uri(home);
        var links = new SiteLinks(address, site.Files);
        var ids = site.Pages.ToDictionary(p => p.Key,
            p => p.Value.QuerySelectorAll("[id]").Select(e => e.Id!).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

        var broken = new List<string>();
        var followed = 0;
        foreach (var (path, page) in site.Pages.Where(p => p.Key != "404.html"))
        {
            foreach (var link in page.QuerySelectorAll("[href], [src]")
                .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).Distinct())
            {
                if (new Uri(new Uri(address, path), link).Host != address.Host || link.Contains(':', StringComparison.Ordinal)) continue;
                followed++;
                if (links.Follow(path, link) is not var (file, fragment) || !site.Files.Contains(file)
                    || fragment is not null && !ids[file].Contains(fragment)) broken.Add($"{path}: {link}");
            }
        }

        Assert.Empty(broken);
        Assert.True(followed > 10_000, $"Only {followed} links were followed.");
    }

    [Fact]
    public void The_page_in_place_of_a_missing_one_links_from_the_root()
    {
        var links = new SiteLinks(new("https://example.org/"), site.Files);

        Assert.All(
            site.Pages["404.html"].QuerySelectorAll("[href]").Select(e => e.GetAttribute("href")!).Where(h => !h.StartsWith('#')),
            link => Assert.Contains(links.Follow("some/lost/page", link)!.Value.File, site.Files));
    }

    [Fact]
    public void Links_to_elsewhere_are_secure_or_given_by_a_source()
    {
        var given = site.Catalogue.Sources.SelectMany(s => s.Archived.Append(s.Url))
            .OfType<Uri>().Select(u => u.OriginalString).ToHashSet(StringComparer.Ordinal);

        Assert.All(
            site.Pages.Values.SelectMany(p => p.QuerySelectorAll("a[href*=':']")).Select(a => a.GetAttribute("href")!).Distinct(),
            link => Assert.True(link.StartsWith("https://", StringComparison.Ordinal)
                || link.StartsWith("mailto:", StringComparison.Ordinal) || given.Contains(link), link));
    }

    [Fact]
    public void Nothing_tells_another_site_where_a_reader_comes_from() => Assert.All(
        site.Pages.Values.SelectMany(p => p.QuerySelectorAll("a[href^='http']")),
        a => Assert.Contains("noreferrer", a.GetAttribute("rel") ?? "", StringComparison.Ordinal));
}
