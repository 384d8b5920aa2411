using Deque.AxeCore.Commons;
using DigitalRights.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Reading;

/// <summary>What axe finds against WCAG 2.2 AA and good practice. It gets into the pages by going round their policy.</summary>
/// <remarks>
/// The axe is the one that Deque.AxeCore.Playwright carries. It is put into the page before the page's own scripts, because that package's
/// own RunAxe opens a further window for each page, which over all pages of the site takes three times as long.
/// </remarks>
public sealed class AccessibilityTests(ServedSite site) : IClassFixture<ServedSite>
{
    // Without preload, which would fetch the styles of every page once more for a single rule, that on locked orientation.
    const string Find =
        """
        async rules => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags };
          const { violations } = await axe.run({ runOnly, resultTypes: ['violations'], preload: false });
          return violations.flatMap(v => v.nodes.slice(0, 3).map(n =>
            `${v.id}: ${v.help}: ${n.html.slice(0, 160)} ${n.any.map(c => c.message).join('; ')}`));
        }
        """;

    // The rules whose answer depends on the colours.
    static readonly string[] OnColours = ["color-contrast", "link-in-text-block"];

    static readonly (int Width, int Height, ColorScheme Scheme, ForcedColors Forced, string[]? Rules)[] Both =
    [
        (1280, 800, ColorScheme.Light, ForcedColors.None, null),
        (360, 740, ColorScheme.Dark, ForcedColors.None, null),
    ];

    static readonly (int Width, int Height, ColorScheme Scheme, ForcedColors Forced, string[]? Rules)[] Variations =
    [
        .. Both,
        .. LongRun.IsAskedFor
            ? [(1280, 800, ColorScheme.Dark, ForcedColors.None, OnColours),
               (1280, 800, ColorScheme.Light, ForcedColors.Active, OnColours),
               (360, 740, ColorScheme.Light, ForcedColors.None, OnColours)]
            : Array.Empty<(int, int, ColorScheme, ForcedColors, string[]?)>(),
    ];

    static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [SkippableFact]
    public Task Nothing_is_found_on_any_kind_of_page_light_or_dark_on_a_desk_or_a_phone() => site.OnEveryKindAsync(
        async (reader, _) =>
        {
            await reader.OpenDetailsAsync();
            var found = new List<string>();
            foreach (var (width, height, scheme, forced, rules) in Variations)
            {
                await reader.Page.SetViewportSizeAsync(width, height);
                await reader.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = forced });
                found.AddRange(
                    (await FindAsync(reader.Page, rules)).Select(f => $"{width} px wide, {scheme}, forced colours {forced}: {f}"));
            }
            return found;
        },
        Past(Look.Light),
        Axe);

    [SkippableFact]
    public async Task Nothing_is_found_on_any_page_of_which_those_alike_are_sampled()
    {
        Chromium.MustBeThere();
        LongRun.MustBeAskedFor();
        await site.OnEachAsync(PageKinds.Many(site.Built), (reader, _) => FindAsync(reader.Page), Past(Look.Light), script: Axe);
    }

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

        await page.EvaluateAsync(
            "document.querySelector('main').insertAdjacentHTML('beforeend', '<input><p class=\"note\" id=\"pale\">Pale</p>')");
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

    /// <param name="rules">The only rules to ask, or null for all of the levels above.</param>
    static async Task<IEnumerable<string>> FindAsync(IPage page, string[]? rules = null) => await page.EvaluateAsync<string[]>(Find, rules);
}
