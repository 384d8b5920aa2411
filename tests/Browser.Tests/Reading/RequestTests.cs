using DigitalRights.Browser.Tests.Support;

namespace DigitalRights.Browser.Tests.Reading;

/// <summary>What the pages ask the browser for.</summary>
public sealed class RequestTests(ServedSite site) : IClassFixture<ServedSite>
{
    [SkippableFact]
    public async Task On_a_server_no_kind_of_page_asks_for_anything_outside_the_site_has_an_error_or_breaks_its_policy()
    {
        await site.OnEveryKindAsync(async (reader, _) =>
        {
            await reader.OpenDetailsAsync();
            return
            [
                .. reader.Log.Requests.Where(r => !site.Server.Home.IsBaseOf(new(r))).Select(r => $"asks for {r}"),
                .. reader.Log.Failures,
                .. reader.Log.Complaints,
            ];
        });

        Assert.Empty(site.Server.Outside);
    }

    /// <remarks>The page in place of a missing one knows only the address below which the server has the site.</remarks>
    [SkippableFact]
    public async Task In_a_folder_no_kind_of_page_asks_for_anything_outside_it()
    {
        var folder = new Uri(site.Built.Output + "/");
        await site.OnEachAsync(
            site.Kinds.Where(k => k != "404.html"),
            async (reader, _) =>
            {
                await reader.OpenDetailsAsync();
                return
                [
                    .. reader.Log.Requests.Where(r => !folder.IsBaseOf(new(r))).Select(r => $"asks for {r}"),
                    .. reader.Log.Failures,
                    .. reader.Log.Complaints,
                ];
            },
            via: Via.File);
    }

    /// <remarks>But for the icon, which the browser may show anew whenever the address changes.</remarks>
    [SkippableFact]
    public async Task Searching_asks_for_parts_of_the_index_and_nothing_else()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync("search/index.html");
        reader.Log.Clear();

        await page.Locator("#search-box").PressSequentiallyAsync("Telegram");
        await page.Locator("#search-results a").First.WaitForAsync();

        Assert.All(
            reader.Log.Requests.Where(r => r != site.Server.Home + "assets/favicon.svg"),
            r => Assert.StartsWith(site.Server.Home + "assets/search/", r, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task A_missing_page_far_below_is_answered_with_a_whole_page()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync("facts/no/such/page/");

        Assert.Contains(reader.Log.Requests, r => r == site.Server.Home + "assets/style.css");
        Assert.Equal([$"{site.Server.Home}facts/no/such/page/ answered 404"], reader.Log.Failures);
        await page.Locator("header nav a").First.ClickAsync();
        Assert.Equal(site.Server.Home + "countries/index.html", page.Url);
    }

    [SkippableFact]
    public async Task The_policy_stops_a_script_that_got_into_a_page()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync("index.html");

        await page.EvaluateAsync("document.body.insertAdjacentHTML('beforeend', '<img src=\"x\" onerror=\"window.broken = true\">')");
        await page.EvaluateAsync(
            "document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.broken = true' }))");
        await page.WaitForTimeoutAsync(200);

        Assert.False(await page.EvaluateAsync<bool>("!!window.broken"));
        Assert.Contains(reader.Log.Complaints, c => c.Contains("The policy forbids script-src", StringComparison.Ordinal));
    }
}
