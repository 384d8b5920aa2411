using DigitalRights.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Reading;

/// <summary>Keeps pictures of the key pages in TestResults/screenshots, for people to look at.</summary>
public sealed class ScreenshotTests(ServedSite site) : IClassFixture<ServedSite>
{
    const int TallestPicture = 4000;

    static readonly string Folder = Path.Combine(Repository.Root, "tests", "Browser.Tests", "TestResults", "screenshots");

    static readonly int[] Widths = [360, 768, 1280];

    [SkippableTheory]
    [InlineData(Look.Light)]
    [InlineData(Look.Dark)]
    public async Task Key_pages_are_pictured_at_three_widths(Look look)
    {
        Chromium.MustBeThere();
        LongRun.MustBeAskedFor();
        Directory.CreateDirectory(Folder);
        var pictures = KeyPages().ToDictionary(p => p.Page, p => p.Name);

        await site.OnEachAsync(
            pictures.Keys,
            async (reader, page) =>
            {
                foreach (var width in Widths)
                {
                    await TakeAsync(reader.Page, $"{pictures[page]}-{width}-{look}.png".ToLowerInvariant(), width);
                }
                return [];
            },
            look.Options());

        Assert.All(
            pictures.Values.SelectMany(name => Widths.Select(width => $"{name}-{width}-{look}.png".ToLowerInvariant())),
            file => Assert.True(new FileInfo(Path.Combine(Folder, file)).Length > 5000));
    }

    IEnumerable<(string Name, string Page)> KeyPages() =>
    [
        ("home", "index.html"), ("country", PageKinds.Country(site.Built)),
        ("compare", "compare/index.html"), ("pair", PageKinds.Pair(site.Built)),
        ("chronology", "chronology/index.html"), ("fact", PageKinds.Fact(site.Built)), ("essay", PageKinds.Essay(site.Built)),
        ("indicator", PageKinds.Indicator(site.Built)), ("search", "search/index.html#?q=law"),
    ];

    static async Task TakeAsync(IPage page, string name, int width)
    {
        await page.SetViewportSizeAsync(width, 800);
        var height = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        await page.ScreenshotAsync(new()
        {
            Path = Path.Combine(Folder, name),
            FullPage = true,
            Clip = new() { Width = width, Height = Math.Min(height, TallestPicture) },
        });
    }
}
