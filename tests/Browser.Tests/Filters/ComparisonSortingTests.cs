using DigitalRights.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Filters;

/// <summary>The reader sorts the comparative table by a column.</summary>
public sealed class ComparisonSortingTests(ServedSite site) : IClassFixture<ServedSite>
{
    const string Table = "compare/index.html";

    /// <summary>For each group, the marks of its answers in the column, in the order of the rows.</summary>
    const string MarksOfColumn =
        """
        country => [...document.querySelectorAll('.comparison tbody')].map(body =>
          [...body.querySelectorAll(`td[data-country=${country}]`)].map(cell => cell.className).join(' '))
        """;

    const string QuestionsOfGroups =
        "[...document.querySelectorAll('.comparison tbody')].map(body => [...body.querySelectorAll('th[scope=row]')].map(th => "
            + "th.textContent).join('|'))";

    [SkippableTheory]
    [InlineData(Via.Http)]
    [InlineData(Via.File)]
    public async Task The_first_press_sorts_upwards_and_the_second_downwards(Via via)
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Table, via);
        var head = page.Locator(".comparison thead th").Nth(1);
        var country = await head.GetAttributeAsync("data-country");

        await head.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
        var upwards = await page.EvaluateAsync<string[]>(MarksOfColumn, country);

        await head.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "descending");
        var downwards = await page.EvaluateAsync<string[]>(MarksOfColumn, country);

        Assert.Equal(upwards, downwards.Select(group => string.Join(' ', group.Split(' ').Reverse())));
        Assert.All(upwards, AssertAlikeStandTogether);
    }

    [SkippableFact]
    public async Task Only_the_column_that_was_sorted_last_says_so()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Table);

        await page.Locator(".comparison thead th").Nth(1).GetByRole(AriaRole.Button).ClickAsync();
        await page.Locator(".comparison thead th").Nth(2).GetByRole(AriaRole.Button).ClickAsync();

        await Assertions.Expect(page.Locator(".comparison [aria-sort]")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".comparison thead th").Nth(2)).ToHaveAttributeAsync("aria-sort", "ascending");
    }

    [SkippableFact]
    public async Task Sorting_by_question_sorts_by_its_words_within_each_group()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Table);

        await page.Locator(".comparison thead th").First.GetByRole(AriaRole.Button).ClickAsync();

        var groups = await page.EvaluateAsync<string[]>(QuestionsOfGroups);
        Assert.All(groups, group => Assert.Equal(group.Split('|').Order(StringComparer.OrdinalIgnoreCase), group.Split('|')));
    }

    [SkippableFact]
    public async Task Every_button_says_what_it_sorts_by()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Table);

        foreach (var head in await page.Locator(".comparison thead th").AllAsync())
        {
            var name = (await head.EvaluateAsync<string>(
                "th => [...th.childNodes].filter(n => n.nodeName != 'BUTTON').map(n => n.textContent).join('').trim()"))!;
            await Assertions.Expect(head.GetByRole(AriaRole.Button)).ToHaveAccessibleNameAsync($"Sort by {name}");
        }
    }

    static void AssertAlikeStandTogether(string group)
    {
        var runs = group.Split(' ').Aggregate(new List<string>(),
            (runs, mark) => runs is [.., var last] && last == mark ? runs : [.. runs, mark]);
        Assert.Equal(runs.Distinct(), runs);
    }
}
