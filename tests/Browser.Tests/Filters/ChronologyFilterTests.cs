using DigitalRights.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Filters;

/// <summary>The reader of the chronology chooses a country, a topic and a kind.</summary>
[Collection(ServedSiteGroup.Name)]
public sealed class ChronologyFilterTests(ServedSite site)
{
    const string Chronology = "chronology/index.html";
    const string Shown = ".year li[data-k]:visible";

    [SkippableTheory]
    [InlineData(Via.Http, "c")]
    [InlineData(Via.Http, "t")]
    [InlineData(Via.Http, "k")]
    [InlineData(Via.File, "c")]
    [InlineData(Via.File, "t")]
    [InlineData(Via.File, "k")]
    public async Task Only_entries_that_fit_are_shown_and_counted(Via via, string field)
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Chronology, via);
        var all = await page.Locator(Shown).CountAsync();

        var chosen = (await page.Locator($"[name={field}]").SelectOptionAsync(new SelectOptionValue { Index = 1 }))[0];

        var shown = await page.Locator(Shown).CountAsync();
        Assert.InRange(shown, 1, all - 1);
        await Assertions.Expect(page.Locator($"{Shown}[data-{field}~={chosen}]")).ToHaveCountAsync(shown);
        await Assertions.Expect(page.Locator(".controls output")).ToHaveTextAsync($"Entries shown: {shown}");
    }

    [SkippableFact]
    public async Task Years_without_an_entry_that_fits_are_left_out()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Chronology);

        await page.Locator("[name=k]").SelectOptionAsync(new SelectOptionValue { Index = 3 });

        var years = await page.Locator(".year:visible").CountAsync();
        Assert.True(years > 0);
        await Assertions.Expect(page.Locator(".year:visible:has(li[data-k]:visible)")).ToHaveCountAsync(years);
    }

    [SkippableTheory]
    [InlineData(Via.Http)]
    [InlineData(Via.File)]
    public async Task Whoever_is_given_the_address_sees_the_same_entries(Via via)
    {
        await using var one = await site.VisitorAsync();
        var chosen = await one.OpenAsync(Chronology, via);
        await chosen.Locator("[name=c]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await chosen.Locator("[name=k]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        var choice = await chosen.EvaluateAsync<string>("location.hash");

        await using var another = await site.VisitorAsync();
        var given = await another.OpenAsync(Chronology + choice, via);

        Assert.Matches("^#\\?c=[a-z]+&k=[a-z]+$", choice);
        Assert.Equal(await chosen.Locator(Shown).AllInnerTextsAsync(), await given.Locator(Shown).AllInnerTextsAsync());
        Assert.Equal(await chosen.Locator("[name=c]").InputValueAsync(), await given.Locator("[name=c]").InputValueAsync());
    }

    [SkippableTheory]
    [InlineData(Via.Http)]
    [InlineData(Via.File)]
    public async Task A_choice_that_is_taken_back_leaves_the_address(Via via)
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Chronology, via);

        await page.Locator("[name=t]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator("[name=t]").SelectOptionAsync("");

        Assert.Equal("", await page.EvaluateAsync<string>("location.hash"));
        await Assertions.Expect(page.Locator(".year [hidden]")).ToHaveCountAsync(0);
    }

    [SkippableTheory]
    [InlineData(Via.Http)]
    [InlineData(Via.File)]
    public async Task An_address_pasted_into_the_open_page_is_followed(Via via)
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Chronology, via);
        var all = await page.Locator(Shown).CountAsync();

        await reader.PasteAsync("#?c=tm");
        await Assertions.Expect(page.Locator("[name=c]")).ToHaveValueAsync("tm");
        await Assertions.Expect(page.Locator($"{Shown}:not([data-c~=tm])")).ToHaveCountAsync(0);

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(Shown)).ToHaveCountAsync(all);
    }

    [SkippableFact]
    public async Task Facts_without_a_date_are_shown_and_counted_like_others()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Chronology);

        await Assertions.Expect(page.Locator(".year:has(#undated)")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".controls output")).ToHaveTextAsync($"Entries shown: {await page.Locator(".year .entries > li").CountAsync()}");
    }

    [SkippableFact]
    public async Task An_unknown_choice_in_the_address_shows_all()
    {
        await using var reader = await site.VisitorAsync();

        var page = await reader.OpenAsync(Chronology + "#?c=atlantis");

        await Assertions.Expect(page.Locator(".year [hidden]")).ToHaveCountAsync(0);
    }
}
