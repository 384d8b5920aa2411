using DigitalRights.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Reading;

/// <summary>A reader of charts, whatever fonts the machine has.</summary>
public sealed class ChartTests(ServedSite site) : IClassFixture<ServedSite>
{
    /// <summary>
    /// The words at charts, and what is wrong with each: what reaches beyond its chart or the screen, stands on other words or on a line
    /// for a year, is cut off by what holds it, or has less than 4.5:1 to the ground (WCAG 2.2, 1.4.3).
    /// </summary>
    const string Labels =
        """
        () => {
          const channel = c => { c /= 255; return c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4; };
          const light = color => { const [r, g, b] = color.match(/[\d.]+/g).map(Number);
            return .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b); };
          const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + .05) / (y + .05); };
          const ground = getComputedStyle(document.documentElement).backgroundColor;
          const faults = [];
          for (const chart of document.querySelectorAll('.chart, .multiples > li, .timeline, .density')) {
            const frame = chart.getBoundingClientRect(), boxes = [];
            const texts = document.createTreeWalker(chart, NodeFilter.SHOW_TEXT);
            for (let text = texts.nextNode(); text; text = texts.nextNode()) {
              const of = text.parentElement;
              if (!text.data.trim() || !of.checkVisibility({ visibilityProperty: true }) || of.closest('.unseen')) continue;
              const range = document.createRange();
              range.selectNodeContents(text);
              const say = fault => faults.push(`"${text.data.trim().slice(0, 40)}" in .${chart.className} ${fault}`);
              if (contrast(getComputedStyle(of).color, ground) < 4.5) say('is too faint');
              const block = of.closest('li, p');
              for (let holder = of; holder !== chart; holder = holder.parentElement)
                if (getComputedStyle(holder).overflow !== 'visible' && holder.scrollWidth > holder.clientWidth) say('is cut off');
              for (const box of range.getClientRects()) {
                if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.right > innerWidth) say('reaches beyond its chart');
                if (boxes.some(o => o.block !== block && box.left < o.box.right - 1 && o.box.left < box.right - 1
                    && box.top < o.box.bottom - 3 && o.box.top < box.bottom - 3)) say('stands on other words');
                boxes.push({ box, block });
              }
            }
            for (const line of chart.querySelectorAll('use')) {
              const box = line.getBoundingClientRect();
              if (line.closest('.timeline')
                  && boxes.some(o => box.left < o.box.right - 1 && o.box.left < box.right - 1
                  && box.top < o.box.bottom - 3 && o.box.top < box.bottom - 3)) faults.push('lines for years run through words');
            }
          }
          return [...new Set(faults)];
        }
        """;

    /// <summary>The words of a picture that reach beyond it or stand on others, in a font.</summary>
    const string WordsOfPicture =
        """
        (font) => {
          const picture = document.querySelector('svg'), frame = picture.getBoundingClientRect(), boxes = [];
          return [...picture.querySelectorAll('text')].flatMap(text => {
            text.style.fontFamily = font;
            const box = text.getBoundingClientRect();
            const isApart = boxes.every(o => box.left >= o.right - 1 || o.left >= box.right - 1
                || box.top >= o.bottom - 3 || o.top >= box.bottom - 3);
            boxes.push(box);
            return box.left >= frame.left && box.right <= frame.right && isApart ? [] : [`"${text.textContent}" in ${font}`];
          });
        }
        """;

    static readonly int[] Widths = [320, 360, 768, 1280];

    IEnumerable<string> Pages => LongRun.IsAskedFor
        ? site.Built.Pages.Where(p => site.Built.Text(p).Contains("class=\"plot\"", StringComparison.Ordinal))
        : [.. site.Kinds, "indicators/population/index.html"];

    [SkippableTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public Task No_label_of_a_chart_is_cut_off_or_faint_or_stands_on_another_in_any_font(ColorScheme scheme) => site.OnEachAsync(
        Pages.Distinct(),
        async (reader, _) =>
        {
            await reader.OpenDetailsAsync();
            await Fonts.BringAsync(reader.Page);
            var faults = new List<string>();
            foreach (var font in Fonts.Names)
            {
                await Fonts.UseAsync(reader.Page, font);
                foreach (var width in Widths)
                {
                    await reader.Page.SetViewportSizeAsync(width, 800);
                    faults.AddRange((await reader.Page.EvaluateAsync<string[]>(Labels)).Select(f => $"in {font} at {width} px: {f}"));
                }
            }
            return faults;
        },
        new() { BypassCSP = true, ColorScheme = scheme });

    [SkippableFact]
    public async Task No_words_of_a_picture_to_keep_are_cut_off_in_any_font()
    {
        await using var reader = await site.VisitorAsync(new() { BypassCSP = true });
        var page = await reader.OpenAsync("index.html");
        await Fonts.BringAsync(page);
        foreach (var font in Fonts.Names) await Fonts.UseAsync(page, font);
        var faults = new List<string>();
        foreach (var picture in Directory.GetFiles(Path.Combine(site.Built.Output, "data"), "*.svg"))
        {
            var text = await File.ReadAllTextAsync(picture);
            await page.EvaluateAsync("svg => { document.body.innerHTML = svg.slice(svg.indexOf('<svg')); }", text);
            foreach (var font in Fonts.Names)
            {
                faults.AddRange((await page.EvaluateAsync<string[]>(WordsOfPicture,
                    font)).Select(f => $"{Path.GetFileName(picture)}: {f}"));
            }
        }
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task The_values_of_a_year_are_told_where_it_is_pointed_at_and_when_it_is_chosen_with_the_keys()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync("indicators/internet-users/index.html");
        var (years, readout) = (page.Locator(".plot input"), page.Locator(".readout"));

        await years.FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(readout).ToContainTextAsync("2023");
        await Assertions.Expect(readout).ToContainTextAsync("Kazakhstan 92.9");
        await Assertions.Expect(years).ToHaveAttributeAsync("aria-valuetext",
            new System.Text.RegularExpressions.Regex("^2023; Kazakhstan 92.9; "));

        var box = (await years.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + 1, box.Y + 20);
        await Assertions.Expect(readout).ToContainTextAsync("1991");
    }

    [SkippableFact]
    public async Task A_picture_to_keep_is_one_press_away()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync("indicators/internet-users/index.html");

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".chart a[download]").ClickAsync());

        Assert.Equal("internet-users.svg", download.SuggestedFilename);
    }

    [SkippableFact]
    public async Task The_picture_can_be_had_as_png()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(WithPicture);

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".chart .more a", new() { HasText = "PNG" }).ClickAsync());

        Assert.Equal("internet-users.png", download.SuggestedFilename);
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
        // The signature, and the width (PNG, third edition, 5.2 and 11.2.1).
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
        Assert.Equal(2000, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)));
        Assert.True(bytes.Length > 20_000, $"It has {bytes.Length} bytes.");
    }

    [SkippableFact]
    public async Task In_a_page_opened_from_a_folder_only_what_works_is_offered()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(WithPicture, Via.File);

        await Assertions.Expect(page.Locator(".chart .more a")).ToHaveTextAsync("Download the picture as SVG");
    }

    const string WithPicture = "indicators/internet-users/index.html";
}
