using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Search;

/// <summary>The box of the search page.</summary>
static class SearchBox
{
    /// <summary>Types words into the box and waits for what they find.</summary>
    public static async Task LookForAsync(IPage page, string words)
    {
        await page.Locator("#search-box").FillAsync(words);
        await page.Locator("#search-box").PressAsync("Enter"); // without the pause that waits for more letters
        await AnsweredAsync(page);
    }

    /// <summary>Waits until nothing is being looked for.</summary>
    public static Task AnsweredAsync(IPage page) => Assertions.Expect(page.Locator("#search-results:not([aria-busy])")).ToHaveCountAsync(1);
}
