using System.Text.Json.Nodes;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.RealSite;

/// <summary>What the search page looks things up in.</summary>
[Collection(RealSiteGroup.Name)]
public sealed class SearchTests(RealBuild site)
{
    const string Start = "window.searchIndex=";

    [Fact]
    public void It_finds_every_record_that_has_a_page_of_its_own()
    {
        var text = site.Text("assets/search-index.js");
        Assert.StartsWith(Start, text, StringComparison.Ordinal);
        var index = JsonNode.Parse(text[Start.Length..].TrimEnd().TrimEnd(';'))!;
        var links = new SiteLinks(new("https://example.org/"), site.Files);

        var found = index["entries"]!.AsArray().Select(e => links.Follow("search/index.html", (string)index["root"]! + (string)e![2]!)!.Value.File).ToHashSet(StringComparer.Ordinal);

        Assert.All(found, file => Assert.Contains(file, site.Files));
        var content = site.Catalogue;
        var records = content.Facts.Select(f => $"facts/{f.Id}/").Concat(content.Sources.Select(s => $"sources/{s.Id}/")).Concat(content.Essays.Select(e => $"essays/{e.Id}/"))
            .Concat(content.Questions.Select(q => $"compare/{q.Id}/")).Concat(content.Countries.Select(c => $"countries/{c.Slug}/")).Concat(content.Indicators.Select(i => $"indicators/{i.Id}/"));
        Assert.Empty(records.Select(r => r + "index.html").Except(found));
    }
}
