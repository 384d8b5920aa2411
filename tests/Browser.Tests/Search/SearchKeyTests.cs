using DigitalRights.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Search;

/// <summary>The reader searches by keyboard.</summary>
public sealed class SearchKeyTests(ServedSite site) : IClassFixture<ServedSite>
{
    [SkippableFact]
    public async Task A_slash_leads_from_the_results_back_to_the_box()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync("search/index.html");
        await SearchBox.LookForAsync(page, "law");
        await page.Keyboard.PressAsync("ArrowDown");

        await page.Keyboard.PressAsync("/");

        await Assertions.Expect(page.Locator("#search-box")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#search-box")).ToHaveValueAsync("law");
    }

    /// <remarks>WCAG 2.2, 2.1.4: keys of one letter act only where they have a meaning, and never together with Control, Alt or
    /// Meta.</remarks>
    [SkippableTheory]
    [InlineData("footer a", "/", "Escape", "ArrowUp")]
    [InlineData("main section a", "/")]
    [InlineData("#search-results a", "Control+/", "Alt+/", "Meta+/", "Control+Escape", "Shift+Escape", "Control+ArrowDown")]
    public async Task A_key_elsewhere_or_together_with_others_is_left_to_the_reader(string place, params string[] keys)
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync("search/index.html");
        await SearchBox.LookForAsync(page, "law");
        await page.Locator(place).First.FocusAsync();

        foreach (var key in keys)
        {
            await page.Keyboard.PressAsync(key);

            await Assertions.Expect(page.Locator(place).First).ToBeFocusedAsync();
            await Assertions.Expect(page.Locator("#search-box")).ToHaveValueAsync("law");
        }
    }

    [SkippableFact]
    public async Task A_slash_in_the_box_is_a_letter()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync("search/index.html");

        await page.Locator("#search-box").PressSequentiallyAsync("a/b");

        await Assertions.Expect(page.Locator("#search-box")).ToHaveValueAsync("a/b");
    }

    [SkippableFact]
    public async Task Arrows_move_through_the_results_and_back_to_the_box()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync("search/index.html");
        var results = page.Locator("#search-results li a");
        await SearchBox.LookForAsync(page, "law");

        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(results.First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(results.Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.Locator("#search-box")).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task Enter_opens_the_result()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync("search/index.html");
        await SearchBox.LookForAsync(page, "Shamsiddinov");

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Shamsiddin");
    }

    [SkippableFact]
    public async Task Escape_clears_the_box_and_the_results()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync("search/index.html");
        await SearchBox.LookForAsync(page, "law");
        await page.Keyboard.PressAsync("ArrowDown");

        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.Locator("#search-box")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#search-box")).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator("#search-results li")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("#search-status")).ToBeEmptyAsync();
        Assert.Equal("", await page.EvaluateAsync<string>("location.hash"));
    }
}
