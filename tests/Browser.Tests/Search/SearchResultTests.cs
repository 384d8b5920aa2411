using DigitalRights.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Search;

/// <summary>The reader looks for words.</summary>
[Collection(ServedSiteGroup.Name)]
public sealed class SearchResultTests(ServedSite site)
{
    const string Search = "search/index.html";
    const string Results = "#search-results li a";

    [SkippableTheory]
    [InlineData(Via.Http)]
    [InlineData(Via.File)]
    public async Task A_title_finds_its_fact_which_opens(Via via)
    {
        var fact = PageKinds.Fact(site.Built);
        await using var reader = await site.VisitorAsync();
        var title = await (await reader.OpenAsync(fact, via)).Locator("h1").InnerTextAsync();
        var page = await reader.OpenAsync(Search, via);

        await page.Locator("#search-box").FillAsync(title);
        await page.Locator(Results).First.ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(title);
    }

    [SkippableTheory]
    [InlineData("Shamsiddin", "Shamsiddin")]
    [InlineData("Shamsiddinov", "Shamsiddin")]
    [InlineData("Шамсиддин", "Shamsiddin")]
    [InlineData("shamsidin", "Shamsiddin")]
    [InlineData("Kazakhstan", "Kazakhstan")]
    [InlineData("Qazaqstan", "Kazakhstan")]
    [InlineData("Казахстан", "Kazakhstan")]
    [InlineData("Қазақстан", "Kazakhstan")]
    [InlineData("Kazak", "Kazakh")]
    [InlineData("TikTok", "TikTok")]
    [InlineData("тикток", "TikTok")]
    [InlineData("ТАДЖИКИСТАН", "Tajikistan")]
    public async Task Another_spelling_finds_the_same(string words, string found)
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Search);

        await page.Locator("#search-box").FillAsync(words);

        await Assertions.Expect(page.Locator(Results).Filter(new() { HasText = found }).First).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Results_stand_below_the_name_of_their_kind_with_place_and_date()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Search);

        await page.Locator("#search-box").FillAsync("law");

        var groups = await page.Locator("#search-results h2").AllInnerTextsAsync();
        Assert.True(groups.Count > 1, "Only one kind was found.");
        Assert.Equal(groups.Distinct(), groups);
        await Assertions.Expect(page.Locator("#search-results h2 + ul")).ToHaveCountAsync(groups.Count);
        var note = await page.Locator("#search-results h2:text-is('Laws') + ul .note").First.InnerTextAsync();
        Assert.Matches("(Kazakhstan|Kyrgyzstan|Tajikistan|Turkmenistan|Uzbekistan).*[0-9]{4}", note);
    }

    [SkippableFact]
    public async Task The_number_found_is_told()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Search);

        await page.Locator("#search-box").FillAsync("Shamsiddinov");
        await Assertions.Expect(page.Locator("#search-status")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[1-9][0-9]* found$"));

        await page.Locator("#search-box").FillAsync("wvbnrt");
        await Assertions.Expect(page.Locator("#search-status")).ToHaveTextAsync("0 found");
        await Assertions.Expect(page.Locator(Results)).ToHaveCountAsync(0);
    }

    [SkippableTheory]
    [InlineData(Via.Http)]
    [InlineData(Via.File)]
    public async Task Whoever_is_given_the_address_sees_the_same_results(Via via)
    {
        await using var one = await site.VisitorAsync();
        var asked = await one.OpenAsync(Search, via);
        await asked.Locator("#search-box").FillAsync("Қазақстан & VPN?");
        await asked.Locator("#search-box").FillAsync("Telegram");
        var query = await asked.EvaluateAsync<string>("location.hash");

        await using var another = await site.VisitorAsync();
        var given = await another.OpenAsync(Search + query, via);

        Assert.Equal("#?q=Telegram", query);
        Assert.Equal("Telegram", await given.Locator("#search-box").InputValueAsync());
        Assert.NotEmpty(await given.Locator(Results).AllInnerTextsAsync());
        Assert.Equal(await asked.Locator(Results).AllInnerTextsAsync(), await given.Locator(Results).AllInnerTextsAsync());
    }
}
