using DigitalRights.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Reading;

/// <summary>Screens from the narrowest phone to a wide desk.</summary>
public sealed class LayoutTests(ServedSite site) : IClassFixture<ServedSite>
{
    // 640 is a desk of 1280 px enlarged twice (WCAG 2.2, 1.4.4 and 1.4.10).
    static readonly int[] Widths = [320, 360, 640, 768, 1280, 1920];

    /// <summary>The widths at which targets and fonts are looked at too: most narrow, and a desk.</summary>
    static readonly int[] Ends = [320, 1280];

    /// <summary>
    /// The elements that reach beyond the page and are not in a part that scrolls for itself, if the page can be scrolled sideways.
    /// </summary>
    const string Overflow =
        """
        () => {
          const root = document.documentElement;
          if (root.scrollWidth <= innerWidth) return [];
          const scrolls = e => {
            for (let p = e.parentElement; p; p = p.parentElement)
              if (getComputedStyle(p).overflowX !== 'visible' && p !== document.body && p !== root) return true;
            return false;
          };
          const wide = [...document.body.querySelectorAll('*')]
            .filter(e => e.getBoundingClientRect().right > root.clientWidth + 0.5 && !scrolls(e));
          const named = wide.slice(-3)
            .map(e => `${e.nodeName}.${e.getAttribute('class') ?? ''} "${e.textContent.trim().slice(0, 30)}"`);
          return [`${root.scrollWidth} px: ` + named.join(', ')];
        }
        """;

    /// <summary>The targets smaller than 24 by 24 px that are no part of a sentence (WCAG 2.2, 2.5.8 and its exception "inline").</summary>
    const string SmallTargets =
        """
        () => {
          const isInline = e => {
            const block = e.closest('p, li, dd, dt, td, th, figcaption, summary, h1, h2, h3, caption') ?? e.parentElement;
            const words = [...block.childNodes].map(n => n.contains(e) ? '' : n.textContent.trim()).join('');
            return getComputedStyle(e).display === 'inline' && /\p{L}/u.test(words);
          };
          const targets = [...document.querySelectorAll('nav a, .skip, button, select, input, summary, .controls label'
            + ', .evidence, .more a, .alone, .pairs a')];
          return targets
            .map(e => e.matches('input') && e.closest('label') || e)
            .filter(e => e.checkVisibility() && !e.matches('.skip'))
            .filter(e => { const box = e.getBoundingClientRect(); return Math.min(box.width, box.height) < 23.9 && !isInline(e); })
            .map(e => {
              const box = e.getBoundingClientRect();
              return `${e.closest('nav') ? 'nav ' : ''}${e.nodeName}.${e.className} "${e.textContent.trim().slice(0, 30)}" `
                + `is ${box.width.toFixed(1)} × ${box.height.toFixed(1)} px`;
            })
            .slice(0, 3);
        }
        """;

    /// <summary>
    /// Puts a long word without a space in the place of every text: an address, or a name in a language that joins words.
    /// </summary>
    const string LongWords =
        """
        () => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let text = texts.nextNode(); text; text = texts.nextNode())
            if (text.data.trim() && !text.parentElement.closest('script, noscript, svg, .unseen, [aria-hidden]'))
              text.data = ' ' + 'Wörterketten'.repeat(9) + ' ';
        }
        """;

    /// <remarks>
    /// Sizes must not hang on the font that a reader's machine happens to have; the first of these is that machine's own, in which every
    /// width is tried. The long words come last, for they spoil the page.
    /// </remarks>
    [SkippableFact]
    public Task Every_kind_of_page_fits_any_width_and_font_with_targets_large_enough_and_wraps_long_words() => site.OnEveryKindAsync(
        async (reader, _) =>
        {
            await reader.OpenDetailsAsync();
            await Fonts.BringAsync(reader.Page);
            var faults = new List<string>();
            foreach (var (index, font) in Fonts.Names.Index())
            {
                await Fonts.UseAsync(reader.Page, font);
                foreach (var width in index == 0 ? Widths : Ends)
                {
                    await reader.Page.SetViewportSizeAsync(width, 800);
                    IEnumerable<string> found = await reader.Page.EvaluateAsync<string[]>(Overflow);
                    if (Ends.Contains(width)) found = found.Concat(await reader.Page.EvaluateAsync<string[]>(SmallTargets));
                    faults.AddRange(found.Select(f => $"in {font} at {width} px: {f}"));
                }
            }
            await reader.Page.SetViewportSizeAsync(Widths[0], 640);
            await reader.Page.EvaluateAsync(LongWords);
            faults.AddRange((await reader.Page.EvaluateAsync<string[]>(Overflow)).Select(f => $"with long words at {Widths[0]} px: {f}"));
            return faults;
        },
        new() { BypassCSP = true });

    /// <summary>How far things have moved after they were painted (Layout Instability API).</summary>
    const string Shift =
        """
        () => new Promise(done => {
          let sum = 0;
          new PerformanceObserver(list => list.getEntries().forEach(e => { sum += e.value; }))
            .observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 100);
        })
        """;

    [SkippableFact]
    public async Task Nothing_moves_on_any_kind_of_page_when_its_scripts_come_late()
    {
        Chromium.MustBeThere();
        LongRun.MustBeAskedFor();
        await site.OnEveryKindAsync(
            async (reader, _) =>
            {
                await reader.Page.RouteAsync("**/*.js", async route =>
                {
                    await Task.Delay(300);
                    await route.ContinueAsync();
                });
                await reader.Page.ReloadAsync();
                var shift = await reader.Page.EvaluateAsync<double>(Shift);
                return shift < 0.02 ? [] : [$"it moves by {shift:0.00}"];
            },
            Look.Phone.Options());
    }

    [SkippableFact]
    public async Task The_table_turns_into_cards_on_a_phone()
    {
        await using var reader = await site.VisitorAsync(Look.Phone.Options());
        var page = await reader.OpenAsync("compare/index.html");

        var row = page.Locator(".comparison tbody tr:not(.group)").First;
        var boxes = await Task.WhenAll((await row.Locator("td").AllAsync()).Select(async cell => (await cell.BoundingBoxAsync())!));

        Assert.All(boxes.Zip(boxes.Skip(1)), pair => Assert.True(pair.First.Y + pair.First.Height <= pair.Second.Y + 1));
        Assert.All(boxes, box => Assert.True(box.X >= 0 && box.X + box.Width <= 360));
        await Assertions.Expect(row.Locator(".in-card").First).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task The_head_of_the_table_stays_in_sight_on_a_desk()
    {
        await using var reader = await site.VisitorAsync(Look.Light.Options());
        var page = await reader.OpenAsync("compare/index.html");

        await page.Locator(".comparison tbody tr").Last.ScrollIntoViewIfNeededAsync();

        await Assertions.Expect(page.Locator(".comparison thead a").First).ToBeInViewportAsync();
    }
}
