using DigitalRights.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Reading;

/// <summary>What a phone shows at once, and how far it has to scroll, in every common font.</summary>
public sealed class FirstScreenTests(ServedSite site) : IClassFixture<ServedSite>
{
    /// <summary>A small phone, in CSS pixels.</summary>
    static readonly ViewportSize Phone = new() { Width = 360, Height = 740 };

    [SkippableFact]
    public async Task The_home_page_answers_in_the_first_screen()
    {
        await using var reader = await site.VisitorAsync(new() { ViewportSize = Phone, BypassCSP = true });
        var page = await reader.OpenAsync("index.html");
        await Fonts.BringAsync(page);

        foreach (var font in Fonts.Names)
        {
            await Fonts.UseAsync(page, font);
            foreach (var part in new[] { "h1", "main [type=search]", ".five > li:last-child .marks li:last-child" })
            {
                var box = (await page.Locator(part).BoundingBoxAsync())!;
                Assert.True(box.Y + box.Height <= Phone.Height, $"In {font} {part} ends at {box.Y + box.Height} px.");
            }
        }
        Assert.Equal(5, await page.Locator(".five > li:has(p):has(.marks li + li + li)").CountAsync());
    }

    [SkippableTheory]
    [InlineData("countries/*", 9)]
    [InlineData("compare/index.html", 7)]
    public async Task A_page_ends_after_so_many_screens(string kind, int screens)
    {
        Chromium.MustBeThere();
        var pages = kind == "countries/*" ? PageKinds.Countries(site.Built) : [kind];
        await site.OnEachAsync(
            pages,
            async (reader, _) =>
            {
                await Fonts.BringAsync(reader.Page);
                var faults = new List<string>();
                foreach (var font in Fonts.Names)
                {
                    await Fonts.UseAsync(reader.Page, font);
                    var height = await reader.Page.EvaluateAsync<int>("document.documentElement.scrollHeight");
                    if (height > screens * Phone.Height) faults.Add($"in {font} it has {height / (double)Phone.Height:0.0} screens");
                }
                return faults;
            },
            new() { ViewportSize = Phone, BypassCSP = true });
    }

    [SkippableTheory]
    [InlineData(360, 90)]
    [InlineData(1280, 60)]
    public async Task The_head_of_a_page_is_low(int width, int most)
    {
        await using var reader = await site.VisitorAsync(new() { ViewportSize = new() { Width = width, Height = 740 } });
        var page = await reader.OpenAsync("compare/index.html");

        var head = (await page.Locator("header.site").BoundingBoxAsync())!;
        var brand = (await page.Locator(".brand").BoundingBoxAsync())!;
        var box = (await page.Locator("header.site [type=search]").BoundingBoxAsync())!;

        Assert.True(head.Height <= most, $"It is {head.Height} px high.");
        Assert.True(box.Y < brand.Y + brand.Height && box.Y + box.Height > brand.Y, "The box for searching has a line of its own.");
    }

    [SkippableFact]
    public Task The_link_back_to_the_top_covers_no_text() => site.OnEveryKindAsync(async (reader, _) =>
    {
        var covered = await reader.Page.EvaluateAsync<string[]>(
            """
            () => {
              const left = document.querySelector('.to-top a').getBoundingClientRect().left, found = [];
              const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT), range = document.createRange();
              while (texts.nextNode()) {
                const text = texts.currentNode;
                if (!text.data.trim() || text.parentElement.closest('.unseen, .scroll, pre')) continue;
                range.selectNodeContents(text);
                for (const box of range.getClientRects()) {
                  if (box.width > 1 && box.right > left + 1 && box.top + scrollY > 2 * innerHeight) {
                    found.push(text.data.trim().slice(0, 40));
                  }
                }
              }
              return found.slice(0, 3);
            }
            """);
        return covered.Select(text => $"it covers '{text}'");
    }, new() { ViewportSize = Phone });

    [SkippableFact]
    public async Task From_the_second_screen_on_a_link_leads_back_to_the_top()
    {
        await using var reader = await site.VisitorAsync(new() { ViewportSize = Phone, ReducedMotion = ReducedMotion.Reduce });
        var page = await reader.OpenAsync(PageKinds.Country(site.Built));
        var link = page.Locator(".to-top a");
        await Assertions.Expect(link).Not.ToBeInViewportAsync();

        await page.EvaluateAsync("scrollTo(0, 3000)");
        await Assertions.Expect(link).ToBeInViewportAsync();
        await link.ClickAsync();

        Assert.Equal(0, await page.EvaluateAsync<int>("scrollY"));
    }
}
