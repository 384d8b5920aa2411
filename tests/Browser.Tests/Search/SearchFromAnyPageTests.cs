using DigitalRights.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Search;

/// <summary>The box in the head of every page.</summary>
public sealed class SearchFromAnyPageTests(ServedSite site) : IClassFixture<ServedSite>
{
    [SkippableTheory]
    [InlineData(Via.Http)]
    [InlineData(Via.File)]
    public async Task What_is_typed_there_is_looked_for_on_the_page_for_searching(Via via)
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(PageKinds.Fact(site.Built), via);

        await page.Locator("header [type=search]").FillAsync("Telegram");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#search-box")).ToHaveValueAsync("Telegram");
        await Assertions.Expect(page.Locator("#search-results li a").First).ToBeVisibleAsync();
        Assert.Empty(reader.Log.Complaints);
    }
}
