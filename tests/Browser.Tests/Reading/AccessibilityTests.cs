using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using DigitalRights.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Reading;

/// <summary>What axe finds against WCAG 2.2 AA and good practice. It gets into the pages by going round their policy.</summary>
[Collection(ServedSiteGroup.Name)]
public sealed class AccessibilityTests(ServedSite site)
{
    static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    [SkippableTheory]
    [InlineData(Look.Light)]
    [InlineData(Look.Dark)]
    [InlineData(Look.ForcedColours)]
    [InlineData(Look.Phone)]
    public Task Nothing_is_found_on_any_kind_of_page(Look look) => site.OnEveryKindAsync(
        async (reader, _) =>
        {
            await reader.OpenDetailsAsync();
            return await FindAsync(reader.Page);
        },
        Past(look));

    [SkippableFact]
    public Task Nothing_is_found_on_any_page() => site.OnEachAsync(site.Built.Pages, (reader, _) => FindAsync(reader.Page), Past(Look.Light));

    [SkippableFact]
    public async Task Nothing_is_found_among_results_of_a_search()
    {
        await using var reader = await site.VisitorAsync(Past(Look.Light));
        var page = await reader.OpenAsync("search/index.html#?q=law");

        Assert.Empty(await FindAsync(page));
    }

    /// <summary>The look, in a browser that lets axe run although the page's policy forbids it.</summary>
    static BrowserNewContextOptions Past(Look look)
    {
        var options = look.Options();
        options.BypassCSP = true;
        return options;
    }

    static async Task<IEnumerable<string>> FindAsync(IPage page)
    {
        var result = await page.RunAxe(Rules);
        return result.Violations.SelectMany(v => v.Nodes.Take(3).Select(n => $"{v.Id}: {v.Help}: {n.Html[..Math.Min(n.Html.Length, 160)]} {string.Join("; ", n.Any.Select(c => c.Message))}"));
    }
}
