using DigitalRights.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Reading;

/// <summary>A reader of an essay who wants to know how something is known.</summary>
public sealed class MarginNoteTests(ServedSite site) : IClassFixture<ServedSite>
{
    const int Phone = 360;
    const int Desk = 1280;

    static BrowserNewContextOptions NoScripts(int width) =>
        new() { JavaScriptEnabled = false, ViewportSize = new() { Width = width, Height = 740 } };

    string Essay => site.Built.Pages.First(p => p.StartsWith("essays/", StringComparison.Ordinal)
        && site.Built.Text(p).Contains("class=\"noted\"", StringComparison.Ordinal));

    [SkippableFact]
    public async Task On_a_phone_a_note_is_folded_below_its_paragraph_and_opens()
    {
        await using var reader = await site.VisitorAsync(NoScripts(Phone));
        var page = await reader.OpenAsync(Essay);
        var (paragraph, note) = Parts(page);

        Assert.False(await IsShownAsync(note));
        await page.Locator(".noted summary").First.ClickAsync();
        Assert.True(await IsShownAsync(note));
        Assert.True((await note.BoundingBoxAsync())!.Y >= Bottom((await paragraph.BoundingBoxAsync())!));
    }

    [SkippableFact]
    public async Task On_a_desk_a_note_stands_open_beside_its_paragraph()
    {
        await using var reader = await site.VisitorAsync(NoScripts(Desk));
        var page = await reader.OpenAsync(Essay);
        var (paragraph, note) = Parts(page);
        var (beside, of) = ((await note.BoundingBoxAsync())!, (await paragraph.BoundingBoxAsync())!);

        Assert.True(await IsShownAsync(note));
        Assert.True(beside.X >= of.X + of.Width);
        Assert.True(beside.Y < Bottom(of));
        Assert.True(beside.X + beside.Width <= Desk);
        Assert.False(await page.Locator(".noted summary").First.IsVisibleAsync());
    }

    [SkippableFact]
    public async Task A_mark_leads_to_its_note_and_the_note_back()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Essay);
        await page.SetViewportSizeAsync(Phone, 740);
        var mark = page.Locator(".noted sup a[href^='#fn-']").First;

        await mark.ClickAsync();
        var note = page.Locator(":target");
        Assert.True(await IsShownAsync(note));
        await note.Locator("a[href^='#fnref-']").First.ClickAsync();
        Assert.Equal(await mark.GetAttributeAsync("id"), await page.Locator(":target").GetAttributeAsync("id"));
    }

    [SkippableFact]
    public async Task On_paper_a_note_is_printed()
    {
        await using var reader = await site.VisitorAsync();
        var page = await reader.OpenAsync(Essay);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await IsShownAsync(Parts(page).Note));
    }

    static (ILocator Paragraph, ILocator Note) Parts(IPage page)
    {
        var noted = page.Locator(".noted").First;
        return (noted.Locator(":scope > :first-child"), noted.Locator("li").First);
    }

    static async Task<bool> IsShownAsync(ILocator part) => await part.BoundingBoxAsync() is { Height: > 0 };

    static double Bottom(LocatorBoundingBoxResult box) => box.Y + box.Height;
}
