using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace DigitalRights.Bench.Preview;

/// <summary>A site that is being previewed, and a browser that looks at one of its pages.</summary>
sealed class PreviewedSite : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    readonly Process _program;
    readonly HttpClient _browser;
    readonly StreamReader _news;

    PreviewedSite(Process program, HttpClient browser, StreamReader news) => (_program, _browser, _news) = (program, browser, news);

    /// <summary>Starts the preview and waits for the page of the given path.</summary>
    /// <param name="command">The program and what comes before its arguments.</param>
    public static PreviewedSite Start(IReadOnlyList<string> command, string folder, string page)
    {
        var program = Process.Start(new ProcessStartInfo(command[0], [.. command.Skip(1), "preview", "--port", "0", "--root", folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var words = program.StandardOutput.ReadLine()?.Split(' ') ?? [];
        _ = program.StandardOutput.ReadToEndAsync(); // so that it never waits for a reader
        _ = program.StandardError.ReadToEndAsync();
        var address = words.FirstOrDefault(w => w.StartsWith("http", StringComparison.Ordinal))
            ?? throw new InvalidOperationException("The preview did not start.");
        var browser = new HttpClient { BaseAddress = new(address), Timeout = Patience };
        _ = browser.GetByteArrayAsync(new Uri(page, UriKind.Relative)).GetAwaiter().GetResult();
        var news = new StreamReader(browser.GetStreamAsync(new Uri("_preview/events", UriKind.Relative)).GetAwaiter().GetResult());
        var site = new PreviewedSite(program, browser, news);
        _ = site.Told();
        return site;
    }

    /// <summary>
    /// Writes a file, waits until the preview tells of it, and loads the page, as a browser does. Milliseconds from the write until the
    /// whole of the new page, or of the errors, is there.
    /// </summary>
    /// <param name="isShown">Whether what was written is seen, in the page or among the problems.</param>
    public double Measure(string file, string text, string page, Func<string, bool> isShown)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var start = Stopwatch.GetTimestamp();
        File.WriteAllBytes(file, bytes);
        while (true)
        {
            var problems = Told();
            var seen = problems.Length > 0
                ? problems
                : _browser.GetStringAsync(new Uri(page, UriKind.Relative)).GetAwaiter().GetResult();
            if (isShown(seen)) return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
    }

    public void Dispose()
    {
        _news.Dispose();
        _browser.Dispose();
        _program.Kill(entireProcessTree: true);
        _program.WaitForExit();
        _program.Dispose();
    }

    // The problems of the next event, one a line.
    string Told()
    {
        while (_news.ReadLine() is { } line)
        {
            if (!line.StartsWith("data: ", StringComparison.Ordinal)) continue;
            using var news = JsonDocument.Parse(line["data: ".Length..]);
            return string.Join('\n', news.RootElement.GetProperty("problems").EnumerateArray().Select(p => p.GetString()));
        }
        throw new InvalidOperationException("The preview has ended.");
    }
}
