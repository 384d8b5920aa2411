using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Support;

/// <summary>A reader with settings of their own, who remembers nothing of earlier visits.</summary>
sealed class Visitor : IAsyncDisposable
{
    readonly IBrowserContext _context;
    readonly Func<string, Via, string> _addresses;

    Visitor(IBrowserContext context, IPage page, Func<string, Via, string> addresses)
    {
        _context = context;
        _addresses = addresses;
        Page = page;
    }

    public IPage Page { get; }

    public VisitLog Log { get; } = new();

    public static async Task<Visitor> EnterAsync(IBrowser browser,
        BrowserNewContextOptions? options, Func<string, Via, string> addresses, string? script)
    {
        var context = await browser.NewContextAsync(options);
        if (script is not null) await context.AddInitScriptAsync(script);
        var visitor = new Visitor(context, await context.NewPageAsync(), addresses);
        await visitor.Log.KeepAsync(context);
        return visitor;
    }

    /// <param name="page">The path of the page's file, and perhaps a fragment.</param>
    public async Task<IPage> OpenAsync(string page, Via via = Via.Http)
    {
        Log.Clear();
        await Page.GotoAsync(_addresses(page, via));
        return Page;
    }

    /// <summary>Goes on to another fragment of the page that is open, as a reader does who pastes its address into the same tab.</summary>
    public Task PasteAsync(string fragment) => Page.EvaluateAsync("fragment => { location.hash = fragment; }", fragment);

    /// <summary>Opens everything on the page that can be opened.</summary>
    public Task OpenDetailsAsync() => Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => { d.open = true; })");

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
