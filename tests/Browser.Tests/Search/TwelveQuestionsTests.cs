using DigitalRights.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Search;

/// <summary>
/// What a journalist asks on a phone. Typed on the home page as it is asked, the question leads to its answer by the first result, and the
/// answer stands within two screens of where the reader arrives.
/// </summary>
public sealed class TwelveQuestionsTests(ServedSite site) : IClassFixture<ServedSite>
{
    static readonly ViewportSize Phone = new() { Width = 360, Height = 740 };

    const int Screens = 2;

    /// <summary>Each with the page that answers it and, as a pattern, what the answer says.</summary>
    static readonly (string Question, string Page, string Answer)[] Asked =
    [
        ("Can I be jailed for a repost in Tajikistan?", "compare/like-prison/", "Likes no longer, reposts disputed"),
        ("When did Uzbekistan unblock Twitter?", "facts/uz/unblock-aug-2022/", "1 August 2022"),
        ("Are VPNs legal in Turkmenistan?", "compare/vpn/", "Banned, users punished"),
        ("Which country blocks most?", "questions/blocks/", "[0-9]+ on record: [A-Z]"),
        ("What happened in Karakalpakstan in 2022?", "facts/uz/karakalpakstan-unrest-2022/", "at least 21 dead"),
        ("Is my data stored in Kazakhstan?", "compare/localisation/", "^Yes$"),
        ("Is TikTok blocked in Kyrgyzstan today?", "facts/kg/tiktok/", "since 18 April 2024"),
        ("Can I go to prison for insulting the president of Kazakhstan?", "compare/insult-president/", "Forbidden, penalty not found"),
        ("How many people are online in Uzbekistan?", "indicators/internet-users/", "20[0-9]{2}: [0-9.]+$"),
        ("What is Kazakhstan's Freedom on the Net score?", "indicators/freedom-on-the-net/", "20[0-9]{2}: [0-9]+$"),
        ("Do I have to register my phone in Kyrgyzstan?", "compare/imei/", "^Yes$"),
        ("Who was tried for posts in Kazakhstan?", "questions/cases/", "^Kazakhstan [0-9]+$"),
    ];

    // Whether an element with just such text is in sight, or comes into sight within so many screens.
    const string IsNear =
        """
        ([pattern, screens]) => [...document.querySelectorAll('main *')].some(e => {
          const box = e.getBoundingClientRect();
          return new RegExp(pattern).test(e.textContent.trim().replace(/\s+/g, ' ')) && e.textContent.length < 400
            && box.height > 0 && box.top > -1 && box.bottom <= screens * innerHeight;
        })
        """;

    [SkippableTheory]
    [InlineData(Via.Http)]
    [InlineData(Via.File)]
    public async Task A_question_typed_on_the_home_page_finds_its_answer_first(Via via)
    {
        Chromium.MustBeThere();
        await using var reader = await site.VisitorAsync(new() { ViewportSize = Phone, ReducedMotion = ReducedMotion.Reduce });
        var misses = new List<string>();
        foreach (var (question, wanted, answer) in Asked)
        {
            var page = await reader.OpenAsync("index.html", via);
            await page.Locator("main [type=search]").FillAsync(question);
            await page.Locator("main [type=search]").PressAsync("Enter");
            var first = page.Locator("#search-results li a").First;
            var found = await first.GetAttributeAsync("href");
            if (!found!.Contains($"/{wanted}", StringComparison.Ordinal))
            {
                misses.Add($"{question}: {found}");
                continue;
            }
            await first.ClickAsync();
            await page.WaitForURLAsync(url => url.Contains($"/{wanted}", StringComparison.Ordinal));
            if (!await page.EvaluateAsync<bool>(IsNear, new object[] { answer, Screens })) misses.Add($"{question}: no '{answer}' is near");
        }
        Assert.Equal(12, Asked.Length);
        Assert.True(misses.Count == 0, string.Join('\n', misses));
    }
}
