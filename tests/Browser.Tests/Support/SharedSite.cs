using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Support;

/// <summary>What all classes of tests use: built for the first of them, and gone with the last.</summary>
sealed class SharedSite
{
    static readonly SemaphoreSlim Door = new(1);

    static SharedSite? Current;
    static int Inside;

    readonly IPlaywright _playwright;

    SharedSite(BuiltSite built, SiteServer server, IPlaywright playwright, IBrowser browser)
    {
        (Built, Server, _playwright, Browser) = (built, server, playwright, browser);
        Kinds = PageKinds.Of(built);
    }

    public BuiltSite Built { get; }

    public SiteServer Server { get; }

    public IBrowser Browser { get; }

    public IReadOnlyList<string> Kinds { get; }

    public static async Task<SharedSite> EnterAsync()
    {
        await Door.WaitAsync();
        try
        {
            Current ??= await MakeAsync();
            Inside++;
            return Current;
        }
        finally
        {
            Door.Release();
        }
    }

    public static async Task LeaveAsync()
    {
        await Door.WaitAsync();
        try
        {
            if (--Inside > 0) return;
            await Current!.EndAsync();
            Current = null;
        }
        finally
        {
            Door.Release();
        }
    }

    static async Task<SharedSite> MakeAsync()
    {
        var built = await BuiltSite.BuildAsync(SiteServer.Root);
        var playwright = await Playwright.CreateAsync();
        return new(built, await SiteServer.StartAsync(built.Output), playwright, await Chromium.LaunchAsync(playwright));
    }

    async Task EndAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
        await Server.DisposeAsync();
        Built.Dispose();
    }
}
