using DigitalRights.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Search;

/// <summary>The reader looks for words.</summary>
public sealed class SearchResultTests(ServedSite site) : IClassFixture<ServedSite>
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

        await SearchBox.LookForAsync(page, title);
        await page.Locator(Results).First.ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(title);
    }

    static readonly (string Words, string Found)[] Spellings =
    [
        ("Shamsiddin", "Shamsiddin"),
        ("Shamsiddinov", "Shamsiddin"),
        ("Шамсиддин", "Shamsiddin"),
        ("shamsidin", "Shamsiddin"),
        ("Kazakhstan", "Kazakhstan"),
        ("Qazaqstan", "Kazakhstan"),
        ("Казахстан", "Kazakhstan"),
        ("Қазақстан", "Kazakhstan"),
        ("Kazak", "Kazakh"),
        ("TikTok", "TikTok"),
        ("тикток", "TikTok"),
        ("ТАДЖИКИСТАН", "Tajikistan"),
        ("Тоҷикистон", "Tajikistan"),
        ("Oʻzbekiston", "Uzbekistan"),
        ("O'zbekiston", "Uzbekistan"),
        ("O‘zbekiston", "Uzbekistan"),
        ("O’zbekiston", "Uzbekistan"),
        ("Oʼzbekiston", "Uzbekistan"),
        ("Oʹzbekiston", "Uzbekistan"),
        ("O´zbekiston", "Uzbekistan"),
        ("O`zbekiston", "Uzbekistan"),
        ("Ўзбекистон", "Uzbekistan"),
        ("У\u0306збекистон", "Uzbekistan"),
        ("kırgız", "Kyrgyz"),
        ("QIRGʻIZ", "Kyrgyz"),
        ("Aşgabat", "Ashgabat"),
        ("Мирзиёев", "Mirziyoyev"),
        ("Kazakh\u00ADstan", "Kazakhstan"),
    ];

    [SkippableFact]
    public async Task Another_spelling_finds_the_same()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Search);
        foreach (var (words, found) in Spellings)
        {
            await SearchBox.LookForAsync(page, words);

            var results = await page.Locator(Results).AllInnerTextsAsync();
            Assert.True(results.Any(r => r.Contains(found, StringComparison.Ordinal)), $"'{words}' does not find '{found}'.");
        }
    }

    static readonly (string Written, string Spelled)[] Letters =
    [
        ("ў қ ғ ҳ ә і ң ө ұ ү һ ӣ ӯ ҷ ё ж", "o k g h a i n o u u h i u j e j"),
        ("Ў Қ Ғ Ҳ Ә І Ң Ө Ұ Ү Һ Ӣ Ӯ Ҷ Ё Ж", "o k g h a i n o u u h i u j e j"),
        ("ı ş ç ğ ň ž ý ä ö ü", "i sh ch g n j i a o u"),
        ("İ Ş Ç Ğ Ň Ž Ý Ä Ö Ü", "i sh ch g n j i a o u"),
        ("2022", "2022"),
        ("100 000", "100 000"),
        ("moss", "mos"),
    ];

    /// <summary>How the page's script reads words, shown by an index of the words that it should make of them.</summary>
    [SkippableFact]
    public async Task Letters_are_folded_and_digits_are_not()
    {
        foreach (var (written, spelled) in Letters)
        {
            await using var reader = await site.VisitorAsync(script: """
                let index;
                Object.defineProperty(window, 'searchIndex', {
                  set(real) { index = { ...real, kinds: [['Words', 0]], parts: 'w-' }; },
                  get: () => index
                });
                """);
            var words = string.Join(' ', spelled.Split(' ').Distinct().Order(StringComparer.Ordinal).Select(w => w + ".A"));
            await reader.Page.RouteAsync("**/w-.js*",
                route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = $"searchPart('w-', '{words}')" }));
            await reader.Page.RouteAsync("**/d-0.js*",
                route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = "searchPart('d-0', [['Found', '']])" }));
            var page = await reader.OpenAsync(Search);

            await SearchBox.LookForAsync(page, written);

            await Assertions.Expect(page.Locator(Results)).ToHaveTextAsync("Found");
        }
    }

    [SkippableFact]
    public async Task A_query_loads_a_file_for_each_word_and_the_titles_of_what_is_shown_and_no_file_twice()
    {
        await using var reader = await site.VisitorAsync();
        var loaded = new List<string>();
        reader.Page.Request += (_, request) =>
        {
            if (request.Url.Contains("assets/search/", StringComparison.Ordinal)) loaded.Add(request.Url);
        };
        var page = await reader.OpenAsync(Search);
        Assert.Empty(loaded);

        await SearchBox.LookForAsync(page, "internet law");
        await SearchBox.LookForAsync(page, "internet laws");

        Assert.InRange(loaded.Count(l => l.Contains("/w-", StringComparison.Ordinal)), 1, 3);
        Assert.InRange(loaded.Count(l => l.Contains("/d-", StringComparison.Ordinal)), 1, 24);
        Assert.Equal(loaded.Distinct(), loaded);
    }

    [SkippableFact]
    public async Task A_part_of_the_index_that_does_not_come_is_told_and_asked_for_again()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Search);
        await page.RouteAsync("**/assets/search/**", route => route.AbortAsync());

        await SearchBox.LookForAsync(page, "law");
        await Assertions.Expect(page.Locator("#search-status")).ToContainTextAsync("Try again");

        await page.UnrouteAllAsync();
        await SearchBox.LookForAsync(page, "law");
        await Assertions.Expect(page.Locator(Results).First).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task What_is_shown_stays_until_the_next_results_have_come()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Search);
        await SearchBox.LookForAsync(page, "law");
        var before = await page.Locator(Results).AllInnerTextsAsync();
        var wait = new TaskCompletionSource();
        await page.RouteAsync("**/assets/search/**", async route =>
        {
            await wait.Task;
            await route.ContinueAsync();
        });

        await page.Locator("#search-box").FillAsync("telegram");
        await page.WaitForTimeoutAsync(400);
        Assert.Equal(before, await page.Locator(Results).AllInnerTextsAsync());
        wait.SetResult();

        await SearchBox.AnsweredAsync(page);
        Assert.NotEqual(before, await page.Locator(Results).AllInnerTextsAsync());
    }

    [SkippableFact]
    public async Task A_year_finds_what_names_it_and_no_other_year()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Search);

        await SearchBox.LookForAsync(page, "2022");
        var found = await page.Locator("#search-results li").AllInnerTextsAsync();
        await SearchBox.LookForAsync(page, "2002");
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
        Chromium.MustBeThere();
        if (words == "a") LongRun.MustBeAskedFor();
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Search);

        await SearchBox.LookForAsync(page, words);
        var said = await page.Locator("#search-status").InnerTextAsync();
        while (await page.Locator("#search-results button:visible").CountAsync() is > 0 and var before)
        {
            await page.Locator("#search-results button:visible").First.ClickAsync();
            await page.WaitForTimeoutAsync(60);
            Assert.True(before > 0);
        }

        var shown = await page.Locator(Results).CountAsync();
        Assert.True(shown > 0);
        Assert.EndsWith($"{shown} found", said, StringComparison.Ordinal);
        Assert.Equal(shown, (await page.Locator(Results).EvaluateAllAsync<string[]>("links => links.map(a => a.href)")).Distinct().Count());
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
    public async Task A_result_has_its_kind_its_place_and_date_and_the_words_marked()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Search);

        await SearchBox.LookForAsync(page, "blocking law kazakhstan");

        var notes = await page.Locator("#search-results li .note").AllInnerTextsAsync();
        Assert.Contains(notes, n => System.Text.RegularExpressions.Regex.IsMatch(n, "^Laws · .*Kazakhstan.*[0-9]{4}"));
        Assert.True(notes.Select(n => n.Split(" · ")[0]).Distinct().Count() > 1, "Only one kind was found.");
        var marked = await page.Locator("#search-results mark").AllInnerTextsAsync();
        Assert.Contains("Kazakhstan", marked);
        Assert.Contains(marked, m => m.StartsWith("block", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whole questions, forms of words, mistyped words, names in other spellings, synonyms and Russian words.</summary>
    [SkippableFact]
    public async Task What_readers_type_finds_what_they_mean_among_the_first_three()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Search);
        var misses = new List<string>();
        foreach (var query in Queries.All)
        {
            var found = await page.EvaluateAsync<string[]>(Ask, query.Words);
            if (!query.Wanted.Any(wanted => found.Any(f => f.Contains(wanted, StringComparison.Ordinal))))
            {
                misses.Add($"{query.Words}: {string.Join(" / ", found)}");
            }
        }
        Assert.True(Queries.All.Count >= 120);
        Assert.True(misses.Count == 0, string.Join('\n', misses));
    }

    // Without the pause that waits for more letters.
    const string Ask =
        """
        async words => {
          document.getElementById('search-box').value = words;
          document.getElementById('search-form').requestSubmit();
          const out = document.getElementById('search-results');
          while (out.hasAttribute('aria-busy')) await new Promise(r => setTimeout(r, 5));
          return [...out.querySelectorAll('li')].slice(0, 3).map(e => e.textContent);
        }
        """;

    [SkippableFact]
    public async Task A_mistyped_word_is_told_with_the_one_that_was_found_in_its_place()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Search);

        await SearchBox.LookForAsync(page, "kyrgystan");

        await Assertions.Expect(page.Locator("#search-status")).ToContainTextAsync("Nothing has “kyrgystan”. These have “kyrgyzstan”.");
        await Assertions.Expect(page.Locator(Results).First).ToBeVisibleAsync();
    }

    [SkippableTheory]
    [InlineData("?q=TikTok")]
    [InlineData("#q=TikTok")]
    [InlineData("#?q=TikTok")]
    public async Task Every_form_of_an_address_is_understood(string query)
    {
        await using var reader = await site.VisitorAsync();

        var page = await reader.OpenAsync(Search + query);

        await Assertions.Expect(page.Locator("#search-box")).ToHaveValueAsync("TikTok");
        await Assertions.Expect(page.Locator(Results).First).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task The_number_found_is_told()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Search);

        await SearchBox.LookForAsync(page, "Shamsiddinov");
        await Assertions.Expect(page.Locator("#search-status"))
            .ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[1-9][0-9]* found$"));

        await SearchBox.LookForAsync(page, "wvbnrt");
        await Assertions.Expect(page.Locator("#search-status")).ToContainTextAsync("Nothing was found. Try fewer or other words");
        await Assertions.Expect(page.Locator(Results)).ToHaveCountAsync(0);
    }

    [SkippableTheory]
    [InlineData(Via.Http)]
    [InlineData(Via.File)]
    public async Task Whoever_is_given_the_address_sees_the_same_results(Via via)
    {
        await using var one = await site.VisitorAsync();
        var asked = await one.OpenAsync(Search, via);
        await SearchBox.LookForAsync(asked, "Қазақстан & VPN?");
        await SearchBox.LookForAsync(asked, "Telegram");
        var query = await asked.EvaluateAsync<string>("location.hash");

        await using var another = await site.VisitorAsync();
        var given = await another.OpenAsync(Search + query, via);

        Assert.Equal("#?q=Telegram", query);
        await SearchBox.AnsweredAsync(given);
        Assert.Equal("Telegram", await given.Locator("#search-box").InputValueAsync());
        Assert.NotEmpty(await given.Locator(Results).AllInnerTextsAsync());
        Assert.Equal(await asked.Locator(Results).AllInnerTextsAsync(), await given.Locator(Results).AllInnerTextsAsync());
    }
}
