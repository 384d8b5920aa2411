using System.Text.RegularExpressions;
using DigitalRights.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Filters;

/// <summary>The reader of the chronology chooses a country, a topic and a kind, and looks through the whole of it.</summary>
public sealed partial class ChronologyFilterTests(ServedSite site) : IClassFixture<ServedSite>
{
    const string Chronology = "chronology/index.html";
    const string Found = "#chronology-found li";
    const string Whole = "#chronology-all";

    [SkippableTheory]
    [InlineData(Via.Http, "c", 2)]
    [InlineData(Via.Http, "t", 1)]
    [InlineData(Via.Http, "k", 3)]
    [InlineData(Via.File, "c", 2)]
    [InlineData(Via.File, "t", 1)]
    [InlineData(Via.File, "k", 3)]
    public async Task All_entries_that_fit_can_be_found_and_are_counted(Via via, string field, int option)
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Chronology, via);

        var chosen = (await page.Locator($"[name={field}]").SelectOptionAsync(new SelectOptionValue { Index = option }))[0];
        var found = await LookThroughAllAsync(page);

        Assert.Equal(Count(field, chosen), found);
        await Assertions.Expect(page.Locator(Found)).ToHaveCountAsync(found);
        await Assertions.Expect(page.Locator(Whole)).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task What_is_found_stands_under_its_year_the_newest_first_and_leads_to_its_fact()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Chronology);

        await page.Locator("[name=k]").SelectOptionAsync("case");
        await LookThroughAllAsync(page);

        var years = (await page.Locator("#chronology-found h2").AllInnerTextsAsync()).Where(y => y.All(char.IsAsciiDigit))
            .Select(int.Parse).ToList();
        Assert.True(years.Count > 3);
        Assert.Equal(years.Distinct().OrderDescending(), years);
        await page.Locator($"{Found} a").First.ClickAsync();
        await Assertions.Expect(page.Locator("main .kind").First).ToHaveTextAsync("Case");
    }

    [SkippableFact]
    public async Task A_first_look_ends_when_enough_is_found()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Chronology);

        await page.Locator("[name=k]").SelectOptionAsync("law");
        await Assertions.Expect(page.Locator("#chronology-found button")).ToBeVisibleAsync();

        Assert.InRange(await page.Locator(Found).CountAsync(), 40, 240);
        await Assertions.Expect(page.Locator(".controls output"))
            .ToHaveTextAsync(new Regex("^Entries found so far: [0-9]+, back to [0-9]{4}$"));
    }

    [SkippableFact]
    public async Task Nothing_is_loaded_before_a_choice_is_made()
    {
        await using var reader = await site.VisitorAsync();

        var page = await reader.OpenAsync(Chronology);

        Assert.Equal(0,
            await page.EvaluateAsync<int>(
                "performance.getEntriesByType('resource').filter(r => r.name.includes('assets/chronology/')).length"));
        await Assertions.Expect(page.Locator(Whole)).ToBeVisibleAsync();
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
        await LookThroughAllAsync(chosen);
        var choice = await chosen.EvaluateAsync<string>("location.hash");

        await using var another = await site.VisitorAsync();
        var given = await another.OpenAsync(Chronology + choice, via);
        await LookThroughAllAsync(given);

        Assert.Matches("^#\\?c=[a-z]+&k=[a-z]+$", choice);
        Assert.Equal(await chosen.Locator(Found).AllInnerTextsAsync(), await given.Locator(Found).AllInnerTextsAsync());
        Assert.Equal(await chosen.Locator("[name=c]").InputValueAsync(), await given.Locator("[name=c]").InputValueAsync());
    }

    [SkippableTheory]
    [InlineData(Via.Http)]
    [InlineData(Via.File)]
    public async Task A_choice_that_is_taken_back_leaves_the_address_and_shows_the_chronology_again(Via via)
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Chronology, via);

        await page.Locator("[name=t]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator("[name=t]").SelectOptionAsync("");

        Assert.Equal("", await page.EvaluateAsync<string>("location.hash"));
        await Assertions.Expect(page.Locator(Whole)).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(Found)).ToHaveCountAsync(0);
    }

    [SkippableTheory]
    [InlineData(Via.Http)]
    [InlineData(Via.File)]
    public async Task An_address_pasted_into_the_open_page_is_followed(Via via)
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Chronology, via);

        await reader.PasteAsync("#?c=tm");
        await Assertions.Expect(page.Locator("[name=c]")).ToHaveValueAsync("tm");
        await Assertions.Expect(page.Locator($"{Found}:not(:has-text('Turkmenistan'))")).ToHaveCountAsync(0);
        Assert.Equal(Count("c", "tm"), await LookThroughAllAsync(page));

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(Whole)).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Facts_without_a_date_are_found_like_others()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Chronology);
        var undated = Entries().Where(e => e.File == "undated").ToList();
        Assert.NotEmpty(undated);

        await page.Locator("[name=k]").SelectOptionAsync(undated[0].Kind);
        await LookThroughAllAsync(page);

        await Assertions.Expect(page.Locator("#chronology-found h2").Last).ToHaveTextAsync("Facts without a date");
        await Assertions.Expect(page.Locator("#chronology-found section").Last.Locator("li"))
            .ToHaveCountAsync(undated.Count(e => e.Kind == undated[0].Kind));
    }

    [SkippableFact]
    public async Task An_unknown_choice_in_the_address_shows_the_chronology()
    {
        await using var reader = await site.VisitorAsync();

        var page = await reader.OpenAsync(Chronology + "#?c=atlantis");

        await Assertions.Expect(page.Locator(Whole)).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task What_cannot_be_loaded_is_told()
    {
        await using var reader = await site.VisitorAsync();
        await reader.Page.RouteAsync("**/assets/chronology/*.js", route => route.AbortAsync());
        var page = await reader.OpenAsync(Chronology);

        await page.Locator("[name=k]").SelectOptionAsync("law");

        await Assertions.Expect(page.Locator(".controls output")).ToHaveTextAsync("A part of the chronology could not be loaded.");
        await page.UnrouteAllAsync();
        await page.Locator("#chronology-found button").ClickAsync();
        await Assertions.Expect(page.Locator(Found).First).ToBeVisibleAsync();
    }

    static async Task<int> LookThroughAllAsync(IPage page)
    {
        while (true)
        {
            await Assertions.Expect(page.Locator(".controls output")).ToHaveTextAsync(new Regex("[0-9]"));
            await Assertions.Expect(page.Locator(".controls output")).ToHaveTextAsync(DoneOrWaiting());
            if (await page.Locator("#chronology-found button:visible").CountAsync() > 0)
            {
                await page.Locator("#chronology-found button").ClickAsync();
            }
            var words = await page.Locator(".controls output").InnerTextAsync();
            if (words.StartsWith("Entries found: ", StringComparison.Ordinal))
            {
                return int.Parse(words["Entries found: ".Length..], System.Globalization.CultureInfo.InvariantCulture);
            }
        }
    }

    int Count(string field, string value) =>
        Entries().Count(e => (field switch { "c" => e.Countries, "t" => e.Topics, _ => [e.Kind] }).Contains(value));

    // What the files hold, read as text.
    IEnumerable<(string File, string[] Countries, string[] Topics, string Kind)> Entries() =>
        from file in Directory.EnumerateFiles(Path.Combine(site.Built.Output, "assets", "chronology"))
        from entry in Entry().Matches(File.ReadAllText(file))
        select (Path.GetFileNameWithoutExtension(file), entry.Groups[1].Value.Split(' '),
            entry.Groups[2].Value.Split(' '), entry.Groups[3].Value);

    [GeneratedRegex("\\[\"[^\"]*\",\"([a-z ]+)\",\"([a-z0-9 -]+)\",\"([a-z]+)\",")]
    private static partial Regex Entry();

    [GeneratedRegex("^Entries found")]
    private static partial Regex DoneOrWaiting();
}
