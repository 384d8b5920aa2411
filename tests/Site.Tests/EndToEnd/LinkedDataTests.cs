using System.Text.Json;
using AngleSharp.Html.Parser;
using DigitalRights.Site.Tests.Publishing;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.EndToEnd;

/// <summary>What pages say to machines in the terms of schema.org.</summary>
public sealed class LinkedDataTests : IDisposable
{
    readonly TemporaryFolder _root = SmallSite.Copy();

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData("", "WebSite")]
    [InlineData("countries/alpha/", "Article")]
    [InlineData("essays/on-tests/", "Article")]
    [InlineData("indicators/people/", "Dataset")]
    [InlineData("data/", "Dataset")]
    [InlineData("sources/test-law/", "WebPage")]
    [InlineData("facts/aa/sample-law/", "WebPage")]
    public async Task Every_page_says_what_it_is(string page, string type)
    {
        await BuildAsync();

        Assert.Equal(type, About(page).GetProperty("@type").GetString());
    }

    [Fact]
    public async Task A_law_is_legislation_of_its_country()
    {
        await BuildAsync();
        var law = About("facts/aa/sample-law/").GetProperty("mainEntity");

        Assert.Equal("Legislation", law.GetProperty("@type").GetString());
        Assert.Equal("Alpha", law.GetProperty("legislationJurisdiction")[0].GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("2021-03-04", "2021-03-04", "2021-03-04")]
    [InlineData("2021-03-04/2021-03-06", "2021-03-04", "2021-03-06")]
    [InlineData("2021-03", null, null)]
    [InlineData("2021-03-04~", null, null)]
    [InlineData("2021-03-04/..", null, null)]
    public async Task Something_is_an_event_only_when_its_days_are_known(string date, string? start, string? end)
    {
        var file = _root["input/facts/bb/sample-event.yml"];
        File.WriteAllLines(file, File.ReadAllLines(file).Select(l => l == "kind: event" ? $"{l}\ndate: {date}" : l));
        await BuildAsync();
        var page = About("facts/bb/sample-event/");

        Assert.Equal(start is not null, page.TryGetProperty("mainEntity", out var happening));
        if (start is null) return;
        Assert.Equal("Event", happening.GetProperty("@type").GetString());
        Assert.Equal((start, end), (happening.GetProperty("startDate").GetString(), happening.GetProperty("endDate").GetString()));
    }

    [Fact]
    public async Task The_home_page_tells_how_the_site_is_searched()
    {
        await BuildAsync();

        Assert.Equal("https://example.org/search/?q={search_term_string}",
            About("").GetProperty("potentialAction").GetProperty("target").GetProperty("urlTemplate").GetString());
    }

    [Fact]
    public async Task The_files_of_the_data_page_are_there()
    {
        await BuildAsync();

        Assert.All(About("data/").GetProperty("distribution").EnumerateArray(), file => Assert.True(
            File.Exists(_root[$"output/{file.GetProperty("contentUrl").GetString()!["https://example.org/".Length..]}"])));
    }

    async Task BuildAsync() => (await InProcess.BuildAsync(_root, "-s", "Host=example.org")).MustSucceed();

    JsonElement About(string page) => JsonDocument.Parse(
            new HtmlParser().ParseDocument(File.ReadAllText(_root[$"output/{page}index.html"]))
                .QuerySelector("script[type='application/ld+json']")!.TextContent)
        .RootElement.GetProperty("@graph")[0];
}
