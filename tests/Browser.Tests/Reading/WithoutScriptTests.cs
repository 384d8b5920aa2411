using System.Collections.Concurrent;
using DigitalRights.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Reading;

/// <summary>A reader whose browser runs no scripts.</summary>
public sealed class WithoutScriptTests(ServedSite site) : IClassFixture<ServedSite>
{
    /// <summary>The words of the content, without the controls that scripts add.</summary>
    const string Words =
        """
        () => {
          const main = document.querySelector('main').cloneNode(true);
          main.querySelectorAll('.controls, button, template, noscript, form, script').forEach(e => e.remove());
          return main.textContent.split(/\s+/).join(' ').trim();
        }
        """;

    static readonly BrowserNewContextOptions NoScripts = new() { JavaScriptEnabled = false };

    [SkippableFact]
    public async Task Every_kind_of_page_says_all_that_it_says_with_scripts_and_shows_no_control_that_would_do_nothing()
    {
        var with = new ConcurrentDictionary<string, string>();
        await site.OnEveryKindAsync(async (reader, kind) =>
        {
            with[kind] = await reader.Page.EvaluateAsync<string>(Words);
            return [];
        });

        await site.OnEveryKindAsync(
            async (reader, kind) =>
            {
                var without = await reader.Page.EvaluateAsync<string>(Words);
                var controls = await reader.Page.Locator("button:visible, input:visible, select:visible, form:visible").CountAsync();
                return
                [
                    .. without.Length > 0 && without == with[kind] ? Array.Empty<string>() : ["the words of the content differ"],
                    .. await reader.Page.Locator("h1").IsVisibleAsync() ? Array.Empty<string>() : ["its heading is not seen"],
                    .. controls == 0 ? Array.Empty<string>() : [$"{controls} controls are shown"],
                ];
            },
            NoScripts);
    }

    [SkippableFact]
    public async Task The_page_for_searching_says_why_it_cannot_and_offers_lists()
    {
        await using var reader = await site.VisitorAsync(NoScripts);
        var page = await reader.OpenAsync("search/index.html");

        await Assertions.Expect(page.Locator("main noscript")).ToBeVisibleAsync();
        Assert.Contains("needs JavaScript", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Glossary" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Glossary");
    }

    [SkippableFact]
    public async Task Two_countries_can_be_compared()
    {
        await using var reader = await site.VisitorAsync(NoScripts);
        var page = await reader.OpenAsync("compare/index.html");

        await page.Locator("details:has(.pairs) > summary").ClickAsync();
        await page.Locator(".pairs a").First.ClickAsync();

        await Assertions.Expect(page.Locator(".comparison thead [data-country]")).ToHaveCountAsync(2);
    }

    [SkippableFact]
    public async Task The_chronology_can_be_had_for_one_country_and_one_topic()
    {
        await using var reader = await site.VisitorAsync(NoScripts);
        var page = await reader.OpenAsync("chronology/index.html");

        await page.Locator(".slices ul").First.Locator("a").First.ClickAsync();
        var ofCountry = await page.Locator("h1").InnerTextAsync();
        await page.Locator(".slices ul").Nth(1).Locator("a").First.ClickAsync();
        var ofBoth = await page.Locator("h1").InnerTextAsync();

        Assert.StartsWith("Chronology: ", ofCountry, StringComparison.Ordinal);
        Assert.StartsWith(ofCountry + ", ", ofBoth, StringComparison.Ordinal);
        Assert.NotEqual(0, await page.Locator(".entries > li").CountAsync());
    }

    [SkippableFact]
    public async Task A_year_of_the_chronology_is_one_step_away()
    {
        await using var reader = await site.VisitorAsync(NoScripts);
        var page = await reader.OpenAsync("chronology/index.html");

        await page.Locator(".density a").Last.ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Chronology: [0-9]{4}$"));
    }
}
