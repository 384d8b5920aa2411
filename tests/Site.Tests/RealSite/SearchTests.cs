using System.Text.Json.Nodes;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.RealSite;

/// <summary>What the search page looks things up in.</summary>
[Collection(RealSiteGroup.Name)]
public sealed class SearchTests(RealBuild site)
{
    [Fact]
    public void It_finds_every_record_that_has_a_page_of_its_own()
    {
        var links = new SiteLinks(new("https://example.org/"), site.Files);
        var found = site.Files.Where(f => f.StartsWith("assets/search/d-", StringComparison.Ordinal)).SelectMany(TitlesOf)
            .Select(title => links.Follow("search/index.html", "../" + (string)title![1]!)!.Value.File).ToHashSet(StringComparer.Ordinal);

        Assert.All(found, file => Assert.Contains(file, site.Files));
        var content = site.Catalogue;
        var records = content.Facts.Select(f => $"facts/{f.Id}/").Concat(content.Sources.Select(s => $"sources/{s.Id}/"))
            .Concat(content.Essays.Select(e => $"essays/{e.Id}/"))
            .Concat(content.Questions.Select(q => $"compare/{q.Id}/")).Concat(content.Countries.Select(c => $"countries/{c.Slug}/"))
            .Concat(content.Indicators.Select(i => $"indicators/{i.Id}/"));
        Assert.Empty(records.Select(r => r + "index.html").Except(found));
    }

    JsonArray TitlesOf(string file)
    {
        var text = site.Text(file);
        return JsonNode.Parse(text[(text.IndexOf(',', StringComparison.Ordinal) + 1)..text.LastIndexOf(')')])!.AsArray();
    }
}
