using DigitalRights.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Filters;

/// <summary>The reader of the comparative table chooses countries and groups of questions.</summary>
public sealed class ComparisonChoiceTests(ServedSite site) : IClassFixture<ServedSite>
{
    const string Table = "compare/index.html";

    [SkippableTheory]
    [InlineData(Via.Http)]
    [InlineData(Via.File)]
    public async Task A_country_that_is_not_chosen_leaves_the_table(Via via)
    {
        await using var reader = await site.VisitorAsync();
        var page = await OpenAsync(reader, Table, via);

        await page.Locator("[name=c]").First.UncheckAsync();

        var country = await page.Locator("[name=c]").First.GetAttributeAsync("value");
        await Assertions.Expect(page.Locator($".comparison [data-country={country}]:visible")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".comparison thead [data-country]:visible"))
            .ToHaveCountAsync(await page.Locator("[name=c]").CountAsync() - 1);
    }

    [SkippableTheory]
    [InlineData(Via.Http)]
    [InlineData(Via.File)]
    public async Task A_group_that_is_not_chosen_leaves_the_table(Via via)
    {
        await using var reader = await site.VisitorAsync();
        var page = await OpenAsync(reader, Table, via);

        await page.Locator("[name=g]").First.UncheckAsync();

        var group = await page.Locator("[name=g]").First.GetAttributeAsync("value");
        await Assertions.Expect(page.Locator($"tbody[data-group={group}]")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("tbody[data-group]:visible"))
            .ToHaveCountAsync(await page.Locator("[name=g]").CountAsync() - 1);
    }

    [SkippableFact]
    public async Task The_last_two_countries_stay()
    {
        await using var reader = await site.VisitorAsync();
        var page = await OpenAsync(reader, Table);

        while (await page.Locator("[name=c]:checked:enabled").CountAsync() > 0)
        {
            await page.Locator("[name=c]:checked:enabled").First.UncheckAsync();
        }

        await Assertions.Expect(page.Locator("[name=c]:checked")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator(".comparison thead [data-country]:visible")).ToHaveCountAsync(2);
    }

    [SkippableTheory]
    [InlineData(Via.Http)]
    [InlineData(Via.File)]
    public async Task Whoever_is_given_the_address_sees_the_same_choice(Via via)
    {
        await using var one = await site.VisitorAsync();
        var chosen = await OpenAsync(one, Table, via);
        await chosen.Locator("[name=c]").First.UncheckAsync();
        await chosen.Locator("[name=g]").Last.UncheckAsync();
        var choice = await chosen.EvaluateAsync<string>("location.hash");

        await using var another = await site.VisitorAsync();
        var given = await OpenAsync(another, Table + choice, via);

        Assert.StartsWith("#?c=", choice, StringComparison.Ordinal);
        Assert.Equal(await Choice(chosen), await Choice(given));
        await Assertions.Expect(given.Locator(".comparison tbody:visible"))
            .ToHaveCountAsync(await chosen.Locator(".comparison tbody:visible").CountAsync());
        await Assertions.Expect(given.Locator(".comparison thead th:visible"))
            .ToHaveCountAsync(await chosen.Locator(".comparison thead th:visible").CountAsync());
    }

    [SkippableFact]
    public async Task An_address_with_one_country_shows_all()
    {
        await using var reader = await site.VisitorAsync();

        var page = await OpenAsync(reader, Table + "#?c=kz");

        await Assertions.Expect(page.Locator("[name=c]:not(:checked)")).ToHaveCountAsync(0);
    }

    [SkippableTheory]
    [InlineData("#?g=nothing.at.all")]
    [InlineData("#?c=atlantis-lemuria&g=nothing")]
    [InlineData("#?c=&g=")]
    [InlineData("#?x=y")]
    public async Task An_address_that_names_nothing_shows_all(string choice)
    {
        await using var reader = await site.VisitorAsync();

        var page = await OpenAsync(reader, Table + choice);

        await Assertions.Expect(page.Locator(".controls input:not(:checked)")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".comparison [hidden]")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task The_last_group_stays()
    {
        await using var reader = await site.VisitorAsync();
        var page = await OpenAsync(reader, Table);

        while (await page.Locator("[name=g]:checked:enabled").CountAsync() > 0)
        {
            await page.Locator("[name=g]:checked:enabled").First.UncheckAsync();
        }

        await Assertions.Expect(page.Locator("tbody[data-group]:visible")).ToHaveCountAsync(1);
    }

    [SkippableTheory]
    [InlineData(Via.Http)]
    [InlineData(Via.File)]
    public async Task An_address_pasted_into_the_open_page_is_followed(Via via)
    {
        await using var reader = await site.VisitorAsync();
        var page = await OpenAsync(reader, Table, via);

        await reader.PasteAsync("#?c=kz-kg");
        await Assertions.Expect(page.Locator(".comparison thead [data-country]:visible")).ToHaveCountAsync(2);

        await reader.PasteAsync("#?c=kz-uz-tj");
        await Assertions.Expect(page.Locator(".comparison thead [data-country]:visible")).ToHaveCountAsync(3);
    }

    [SkippableFact]
    public async Task A_place_on_the_page_is_reached_and_changes_no_choice()
    {
        await using var reader = await site.VisitorAsync();
        var page = await OpenAsync(reader, Table + "#note-2");
        Assert.Equal("#note-2", await page.EvaluateAsync<string>("location.hash"));

        await page.Locator("[name=c]").First.UncheckAsync();
        await reader.PasteAsync("#note-3");

        await Assertions.Expect(page.Locator("[name=c]:not(:checked)")).ToHaveCountAsync(1);
    }

    [SkippableTheory]
    [InlineData(Via.Http)]
    [InlineData(Via.File)]
    public async Task A_choice_that_is_taken_back_leaves_the_address(Via via)
    {
        await using var reader = await site.VisitorAsync();
        var page = await OpenAsync(reader, Table, via);

        await page.Locator("[name=c]").First.UncheckAsync();
        await page.Locator("[name=c]").First.CheckAsync();

        Assert.Equal("", await page.EvaluateAsync<string>("location.hash"));
        await Assertions.Expect(page.Locator(".comparison [hidden]")).ToHaveCountAsync(0);
    }

    /// <summary>Opens the page, and on it the choices, which are folded at first.</summary>
    static async Task<IPage> OpenAsync(Visitor reader, string page, Via via = Via.Http)
    {
        var opened = await reader.OpenAsync(page, via);
        await reader.OpenDetailsAsync();
        return opened;
    }

    static Task<string> Choice(IPage page) =>
        page.EvaluateAsync<string>("[...document.querySelectorAll('.controls input:checked')].map(i => i.value).join(' ')");
}
