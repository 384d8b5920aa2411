using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Support;

/// <summary>
/// The real site in a folder and on a server, and a browser to visit it with. The classes of tests run side by side and share them.
/// </summary>
public sealed class ServedSite : IAsyncLifetime
{
    static readonly int Readers = Math.Clamp(Environment.ProcessorCount, 2, 4);

    SharedSite? _shared;

    internal BuiltSite Built => Shared.Built;

    internal SiteServer Server => Shared.Server;

    internal IReadOnlyList<string> Kinds => Shared.Kinds;

    SharedSite Shared
    {
        get
        {
            Chromium.MustBeThere();
            return _shared!;
        }
    }

    public async Task InitializeAsync()
    {
        if (Chromium.IsThere) _shared = await SharedSite.EnterAsync();
    }

    public Task DisposeAsync() => _shared is null ? Task.CompletedTask : SharedSite.LeaveAsync();

    /// <param name="script">Runs in every page that the visitor opens, before the page's own.</param>
    internal Task<Visitor> VisitorAsync(BrowserNewContextOptions? options = null, string? script = null) =>
        Visitor.EnterAsync(Shared.Browser, options, AddressOf, script);

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
