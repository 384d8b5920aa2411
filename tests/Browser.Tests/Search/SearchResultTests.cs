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
    [InlineData("Тоҷикистон", "Tajikistan")]
    [InlineData("Oʻzbekiston", "Uzbekistan")]
    [InlineData("O'zbekiston", "Uzbekistan")]
    [InlineData("O‘zbekiston", "Uzbekistan")]
    [InlineData("O’zbekiston", "Uzbekistan")]
    [InlineData("Oʼzbekiston", "Uzbekistan")]
    [InlineData("Oʹzbekiston", "Uzbekistan")]
    [InlineData("O´zbekiston", "Uzbekistan")]
    [InlineData("O`zbekiston", "Uzbekistan")]
    [InlineData("Ўзбекистон", "Uzbekistan")]
    [InlineData("У\u0306збекистон", "Uzbekistan")]
    [InlineData("kırgız", "Kyrgyz")]
    [InlineData("QIRGʻIZ", "Kyrgyz")]
    [InlineData("Aşgabat", "Ashgabat")]
    [InlineData("Мирзиёев", "Mirziyoyev")]
    [InlineData("Kazakh\u00ADstan", "Kazakhstan")]
    public async Task Another_spelling_finds_the_same(string words, string found)
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Search);

        await page.Locator("#search-box").FillAsync(words);

        await Assertions.Expect(page.Locator(Results).Filter(new() { HasText = found }).First).ToBeVisibleAsync();
    }

    /// <summary>How the page's script reads words, asked of it through an index of a single title.</summary>
    [SkippableTheory]
    [InlineData("ў қ ғ ҳ ә і ң ө ұ ү һ ӣ ӯ ҷ ё ж", "o k g h a i n o u u h i u j e j")]
    [InlineData("Ў Қ Ғ Ҳ Ә І Ң Ө Ұ Ү Һ Ӣ Ӯ Ҷ Ё Ж", "o k g h a i n o u u h i u j e j")]
    [InlineData("ı ş ç ğ ň ž ý ä ö ü", "i sh ch g n j i a o u")]
    [InlineData("İ Ş Ç Ğ Ň Ž Ý Ä Ö Ü", "i sh ch g n j i a o u")]
    [InlineData("2022", "2022")]
    [InlineData("100 000", "100 000")]
    [InlineData("moss", "mos")]
    public async Task Letters_are_folded_and_digits_are_not(string written, string spelled)
    {
        await using var reader = await site.VisitorAsync(script: $"Object.defineProperty(window, 'searchIndex', {{ set() {{}}, get: () => ({{ root: '', kinds: ['Words'], entries: [[0, '{written}', '', '', '', '']] }}) }});");
        var page = await reader.OpenAsync(Search);

        await page.Locator("#search-box").FillAsync(spelled);

        await Assertions.Expect(page.Locator(Results)).ToHaveTextAsync(written);
    }

    [SkippableFact]
    public async Task A_year_finds_what_names_it_and_no_other_year()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Search);

        await page.Locator("#search-box").FillAsync("2022");
        var found = await page.Locator("#search-results li").AllInnerTextsAsync();
        await page.Locator("#search-box").FillAsync("2002");
        var other = await page.Locator("#search-results li").AllInnerTextsAsync();

        Assert.NotEmpty(found);
        Assert.Contains(found, f => f.Contains("2022", StringComparison.Ordinal));
        Assert.True(other.Count < found.Count, $"2002 finds {other.Count}, and 2022 finds {found.Count}.");
    }

    [SkippableTheory]
    [InlineData("a")]
    [InlineData("law")]
    [InlineData("2020")]
    public async Task All_that_is_said_to_be_found_is_shown(string words)
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Search);

        await page.Locator("#search-box").FillAsync(words);

        var shown = await page.Locator(Results).CountAsync();
        Assert.True(shown > 0);
        await Assertions.Expect(page.Locator("#search-status")).ToHaveTextAsync($"{shown} found");
    }

    [SkippableTheory]
    [InlineData(Via.Http)]
    [InlineData(Via.File)]
    public async Task An_address_pasted_into_the_open_page_is_followed(Via via)
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Search, via);

        await reader.PasteAsync("#?q=TikTok");
        await Assertions.Expect(page.Locator("#search-box")).ToHaveValueAsync("TikTok");
        await Assertions.Expect(page.Locator(Results).First).ToBeVisibleAsync();

        await reader.PasteAsync("#content");
        await Assertions.Expect(page.Locator("#search-box")).ToHaveValueAsync("TikTok");
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
