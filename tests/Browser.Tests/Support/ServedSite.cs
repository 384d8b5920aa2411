using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Support;

/// <summary>The real site, built once a test run, in a folder and on a server, and one browser to visit it with.</summary>
public sealed class ServedSite : IAsyncLifetime
{
    static readonly int Readers = Math.Clamp(Environment.ProcessorCount, 2, 4);

    BuiltSite? _built;
    SiteServer? _server;
    IPlaywright? _playwright;
    IBrowser? _browser;
    IReadOnlyList<string>? _kinds;

    internal BuiltSite Built
    {
        get
        {
            Chromium.MustBeThere();
            return _built!;
        }
    }

    internal SiteServer Server
    {
        get
        {
            Chromium.MustBeThere();
            return _server!;
        }
    }

    internal IReadOnlyList<string> Kinds => _kinds ??= PageKinds.Of(Built);

    public async Task InitializeAsync()
    {
        if (!Chromium.IsThere) return;
        _built = await BuiltSite.BuildAsync(SiteServer.Root);
        _server = await SiteServer.StartAsync(_built.Output);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
        _built?.Dispose();
    }

    /// <param name="script">Runs in every page that the visitor opens, before the page's own.</param>
    internal async Task<Visitor> VisitorAsync(BrowserNewContextOptions? options = null, string? script = null)
    {
        Chromium.MustBeThere();
        return await Visitor.EnterAsync(_browser!, options, AddressOf, script);
    }

    /// <summary>Has a few readers at a time open the pages and look at them, and fails with all that they found wrong.</summary>
    internal async Task OnEachAsync(IEnumerable<string> pages, Func<Visitor, string, Task<IEnumerable<string>>> look,
        BrowserNewContextOptions? options = null, Via via = Via.Http, string? script = null)
    {
        var waiting = new ConcurrentQueue<string>(pages);
        var faults = new ConcurrentQueue<string>();
        await Task.WhenAll(Enumerable.Range(0, Readers).Select(async _ =>
        {
            await using var visitor = await VisitorAsync(options, script);
            while (waiting.TryDequeue(out var page))
            {
                await visitor.OpenAsync(page, via);
                foreach (var fault in await look(visitor, page)) faults.Enqueue($"{page}: {fault}");
            }
        }));
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Order(StringComparer.Ordinal)));
    }

    internal Task OnEveryKindAsync(Func<Visitor, string, Task<IEnumerable<string>>> look,
        BrowserNewContextOptions? options = null, string? script = null) =>
        OnEachAsync(Kinds, look, options, script: script);

    string AddressOf(string page, Via via) =>
        via == Via.File ? new Uri(Built.Output + "/").AbsoluteUri + page : Server.Home.AbsoluteUri + page;
}
