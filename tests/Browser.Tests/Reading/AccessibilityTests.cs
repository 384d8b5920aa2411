using Deque.AxeCore.Commons;
using DigitalRights.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Reading;

/// <summary>What axe finds against WCAG 2.2 AA and good practice. It gets into the pages by going round their policy.</summary>
/// <remarks>
/// The axe is the one that Deque.AxeCore.Playwright carries. It is put into the page before the page's own scripts, because that package's own RunAxe opens a
/// further window for each page, which over all pages of the site takes three times as long.
/// </remarks>
[Collection(ServedSiteGroup.Name)]
public sealed class AccessibilityTests(ServedSite site)
{
    // Without preload, which would fetch the styles of every page once more for a single rule, that on locked orientation.
    const string Find =
        """
        async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false });
          return violations.flatMap(v => v.nodes.slice(0, 3).map(n => `${v.id}: ${v.help}: ${n.html.slice(0, 160)} ${n.any.map(c => c.message).join('; ')}`));
        }
        """;

    static readonly string Axe = new BundledAxeScriptProvider().GetScript();

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
        Past(look),
        Axe);

    [SkippableFact]
    public Task Nothing_is_found_on_any_page() => site.OnEachAsync(site.Built.Pages, (reader, _) => FindAsync(reader.Page), Past(Look.Light), script: Axe);

    [SkippableFact]
    public async Task Nothing_is_found_among_results_of_a_search()
    {
        await using var reader = await site.VisitorAsync(Past(Look.Light), Axe);
        var page = await reader.OpenAsync("search/index.html#?q=law");

        Assert.Empty(await FindAsync(page));
    }

    [SkippableFact]
    public async Task What_is_wrong_is_found()
    {
        await using var reader = await site.VisitorAsync(Past(Look.Light), Axe);
        var page = await reader.OpenAsync("about/index.html");

        await page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<input><p class=\"note\" id=\"pale\">Pale</p>')");
        await page.EvaluateAsync("document.getElementById('pale').style.color = '#ccc'");

        var found = await FindAsync(page);
        Assert.Contains(found, f => f.StartsWith("label: ", StringComparison.Ordinal));
        Assert.Contains(found, f => f.StartsWith("color-contrast: ", StringComparison.Ordinal));
    }

    /// <summary>The look, in a browser that lets axe run although the page's policy forbids it.</summary>
    static BrowserNewContextOptions Past(Look look)
    {
        var options = look.Options();
        options.BypassCSP = true;
        return options;
    }

    static async Task<IEnumerable<string>> FindAsync(IPage page) => await page.EvaluateAsync<string[]>(Find);
}
