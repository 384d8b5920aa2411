using System.Diagnostics;

namespace DigitalRights.Browser.Tests.Support;

/// <summary>The site of the real input, built into a folder of its own by the program, in a process of its own.</summary>
sealed class BuiltSite : IDisposable
{
    static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Site.dll");

    readonly string _root = Directory.CreateTempSubdirectory("site-").FullName;

    public string Output => Path.Combine(_root, "output");

    /// <summary>
    /// The paths of all pages below the output, with forward slashes, in ordinal order, without those that only lead on from an old
    /// address.
    /// </summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    /// <param name="linkRoot">The path below which the site will stand, with a slash before it.</param>
    public static async Task<BuiltSite> BuildAsync(string linkRoot)
    {
        var site = new BuiltSite();
        await RunAsync("--root", site._root, "--input", Path.Combine(Repository.Root, "input"),
            "--log-level", "Error", "-s", "Host=example.org", "-s", $"LinkRoot={linkRoot}",
            "-s", "Repository=https://example.org/owner/site");
        site.Pages =
        [
            .. Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories)
                .Where(f => !File.ReadAllText(f).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
                .Select(f => Path.GetRelativePath(site.Output, f).Replace('\\', '/')).Order(StringComparer.Ordinal),
        ];
        return site;
    }

    public string Text(string page) => File.ReadAllText(Path.Combine(Output, page));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    static async Task RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"The site was not built.\n{await errors}");
    }
}
