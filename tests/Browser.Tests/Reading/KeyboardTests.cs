using DigitalRights.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Reading;

/// <summary>A reader who has a keyboard and no mouse.</summary>
public sealed class KeyboardTests(ServedSite site) : IClassFixture<ServedSite>
{
    static readonly int Stops = LongRun.IsAskedFor ? 40 : 12;

    /// <summary>
    /// What is wrong with the way in which the element that has the focus shows it, empty if nothing is, or null when none has the focus.
    /// </summary>
    const string FaultOfFocus =
        """
        () => {
          const at = document.activeElement;
          if (!at || at === document.body) return null;
          const name = `${at.nodeName} "${at.textContent.trim().slice(0, 40).replace(/\s+/g, ' ')}" ${at.getAttribute('href') ?? ''}`;
          const style = getComputedStyle(at), box = at.getBoundingClientRect();
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return `${name} shows no focus`;
          if (box.width === 0 || box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth)
            return `${name} has the focus out of sight`;
          for (const e of document.querySelectorAll('main *')) {
            if (getComputedStyle(e).position !== 'sticky' || e.contains(at) || at.contains(e)) continue;
            const over = e.getBoundingClientRect();
            if (box.height > innerHeight - over.height) continue;
            const stuck = document.elementFromPoint(over.left + over.width / 2, over.top + over.height / 2);
            const isOver = over.left < box.right && over.right > box.left && over.top < box.bottom - 1 && over.bottom > box.top + 1;
            if (stuck && e.contains(stuck) && isOver)
              return `${name} has the focus under ${e.nodeName}.${e.className}`;
          }
          return '';
        }
        """;

    const string IsInContent =
        "!!document.activeElement.closest('main') || !document.querySelector('main :is(a[href], button, input, select, summary, "
            + "[tabindex])')";

    /// <summary>
    /// Waits for an element to have scrolled sideways. (Playwright's own waiting evaluates text in the page, which its policy forbids.)
    /// </summary>
    const string Scrolled =
        "e => new Promise(done => { const look = () => e.scrollLeft > 0 ? done() : requestAnimationFrame(look); look(); })";

    // Without motion, so that whatever is looked at has come to rest.
    static readonly BrowserNewContextOptions Desktop = new()
    {
        ViewportSize = new() { Width = 1280, Height = 800 },
        ReducedMotion = ReducedMotion.Reduce,
    };

    [SkippableFact]
    public Task On_every_kind_of_page_the_focus_is_seen_and_the_first_stop_skips_to_the_content() => site.OnEveryKindAsync(
        async (reader, _) =>
        {
            var page = reader.Page;
            var faults = new List<string>();
            await page.Keyboard.PressAsync("Tab");
            if (!await page.EvaluateAsync<bool>(
                "document.activeElement.matches('.skip') && document.activeElement.getBoundingClientRect().left >= 0"))
                faults.Add("the first stop is not the link that skips");
            await page.Keyboard.PressAsync("Enter");
            await page.Keyboard.PressAsync("Tab");
            if (!await page.EvaluateAsync<bool>(IsInContent)) faults.Add("the stop after skipping is not in the content");
            await page.Locator(".skip").FocusAsync();
            faults.AddRange(await TabAsync(page, "Tab", Stops));
            return faults;
        },
        Desktop);

    [SkippableTheory]
    [InlineData("Tab")]
    [InlineData("Shift+Tab")]
    public async Task Parts_that_stick_never_cover_the_focus(string key)
    {
        Chromium.MustBeThere();
        LongRun.MustBeAskedFor();
        var pages = new[] { PageKinds.Country(site.Built), PageKinds.Pair(site.Built), PageKinds.Essay(site.Built), "compare/index.html" };
        await site.OnEachAsync(pages, (reader, _) => TabAsync(reader.Page, key, 400), Desktop);
    }

    [SkippableTheory]
    [InlineData(1280)]
    [InlineData(768)]
    public async Task A_jump_within_a_country_page_ends_below_the_parts_that_stick(int width)
    {
        await using var reader = await site.VisitorAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 700 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        var page = await reader.OpenAsync(PageKinds.Country(site.Built));

        foreach (var link in await page.Locator("nav.contents a").AllAsync())
        {
            await link.ClickAsync();
            var below = await page.EvaluateAsync<double>(
                """
                () => {
                  const bar = document.querySelector('nav.contents'), target = document.querySelector(location.hash);
                  const head = target.querySelector('h2') ?? target;
                  const at = head.getBoundingClientRect(), over = bar.getBoundingClientRect();
                  const isAbove = getComputedStyle(bar).position === 'sticky' && over.left < at.right && over.right > at.left;
                  return at.top - (isAbove ? over.bottom : 0);
                }
                """);
            Assert.True(below > -1, $"{await link.InnerTextAsync()}: its heading lies {-below} px under the bar.");
        }
    }

    [SkippableFact]
    public async Task Tables_that_scroll_sideways_scroll_by_the_arrow_keys()
    {
        await using var reader = await site.VisitorAsync(new() { ViewportSize = new() { Width = 320, Height = 800 } });
        var page = await reader.OpenAsync(PageKinds.Indicator(site.Built));
        await reader.OpenDetailsAsync();
        var table = page.Locator(".scroll:has(.values)").First;

        await table.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await table.EvaluateAsync(Scrolled, null, new() { Timeout = 10_000 });
    }

    /// <summary>Walks through the page and tells each fault of the focus once.</summary>
    static async Task<IEnumerable<string>> TabAsync(IPage page, string key, int stops)
    {
        var faults = new List<string>();
        for (var i = 0; i < stops; i++)
        {
            await page.Keyboard.PressAsync(key);
            var fault = await page.EvaluateAsync<string?>(FaultOfFocus);
            if (fault is null) break;
            if (fault.Length > 0) faults.Add(fault);
        }
        return faults.Distinct();
    }
}
