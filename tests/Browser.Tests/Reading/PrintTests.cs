using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DigitalRights.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Reading;

/// <summary>A reader who prints on A4.</summary>
public sealed partial class PrintTests(ServedSite site) : IClassFixture<ServedSite>
{
    const int MostSheets = 10;

    const double PointsPerMillimetre = 72 / 25.4;

    [SkippableFact]
    public Task A_country_is_printed_upright() => IsPrinted(PageKinds.Country, 210, 297);

    [SkippableFact]
    public Task An_essay_is_printed_upright() => IsPrinted(PageKinds.Essay, 210, 297);

    [SkippableFact]
    public Task The_table_is_printed_sideways() => IsPrinted(_ => "compare/index.html", 297, 210);

    [SkippableFact]
    public Task A_country_takes_ten_sheets_at_most() => site.OnEachAsync(PageKinds.Countries(site.Built), async (reader, _) =>
    {
        var sheets = Sheets(await reader.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true })).Count;
        return sheets <= MostSheets ? [] : [$"it takes {sheets} sheets"];
    });

    [SkippableFact]
    public async Task The_table_is_a_table_on_paper()
    {
        await using var reader = await site.VisitorAsync(new() { ViewportSize = new() { Width = 680, Height = 900 } });
        var page = await reader.OpenAsync("compare/index.html");

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.Locator(".comparison thead th").First).ToBeVisibleAsync();
        Assert.InRange(Sheets(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true })).Count, 1, 4);
    }

    [SkippableFact]
    public Task On_paper_no_kind_of_page_has_navigation_or_controls() => site.OnEveryKindAsync(async (reader, _) =>
    {
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var shown = await reader.Page.Locator(":is(nav, .skip, .scripted, .controls, button, .cite details, footer .alone):visible")
            .CountAsync();
        return shown == 0 ? [] : [$"{shown} parts for the screen are printed"];
    });

    [SkippableFact]
    public async Task On_paper_all_is_open()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(PageKinds.Country(site.Built));

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.NotEmpty(await page.Locator("details:not([open])").AllAsync());
        var closed = await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('details:not(.cite *) > :not(summary)')]"
                + ".filter(e => e.getBoundingClientRect().height === 0).length");
        Assert.Equal(0, closed);
    }

    /// <param name="width">In millimetres.</param>
    /// <param name="height">In millimetres.</param>
    async Task IsPrinted(Func<BuiltSite, string> choose, double width, double height)
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(choose(site.Built));

        var pdf = await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true });

        var sheets = Sheets(pdf);
        Assert.NotEmpty(sheets);
        Assert.All(sheets, sheet =>
        {
            Assert.Equal(width * PointsPerMillimetre, Points(sheet.Groups[1]), 1.0);
            Assert.Equal(height * PointsPerMillimetre, Points(sheet.Groups[2]), 1.0);
        });
    }

    static IReadOnlyList<Match> Sheets(byte[] pdf) => MediaBox().Matches(Encoding.Latin1.GetString(pdf));

    static double Points(Group number) => double.Parse(number.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/MediaBox\s*\[\s*0 0 ([0-9.]+) ([0-9.]+)\s*\]")]
    private static partial Regex MediaBox();
}
