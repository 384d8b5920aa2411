using Microsoft.Playwright;

namespace DigitalRights.Browser.Tests.Support;

/// <summary>
/// The Chromium of the machine. None is ever downloaded: without one the tests are skipped, or fail where a browser is required.
/// </summary>
static class Chromium
{
    const string Missing =
        "There is no Chromium, so nothing was tested in a browser. On Debian install it with: apt-get install chromium-headless-shell. "
        + "An executable in another place can be named in the environment variable CHROMIUM.";

    // The one without windows first: it takes half the time.
    static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    // Nothing that would ask another machine, and no sandbox, which needs rights that containers lack.
    static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    static readonly string? Executable = Find();

    public static bool IsThere => Executable is not null;

    static bool IsRequired => Environment.GetEnvironmentVariable("REQUIRE_BROWSER") is "true";

    public static void MustBeThere()
    {
        if (IsRequired) Assert.True(IsThere, Missing);
        Skip.IfNot(IsThere, Missing);
    }

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Headless = true, Args = Arguments });

    static string? Find() => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
        ? named
        : Folders().SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    static string[] Folders() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
}
