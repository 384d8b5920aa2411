using System.CommandLine;
using System.Diagnostics;
using System.Net;
using DigitalRights.Site.Commands;
using DigitalRights.Site.Commands.Previewing;
using DigitalRights.Site.Tests.Publishing;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.Previewing;

/// <summary>The site follows the files, stays as it was while they are wrong, and is shown to this machine alone.</summary>
[Collection(nameof(PreviewSite))]
public sealed class PreviewTests : IAsyncLifetime, IDisposable
{
    const string Page = "facts/aa/sample-law/";

    readonly TemporaryFolder _root = SmallSite.Copy();
    readonly CancellationTokenSource _stop = new();
    readonly HttpClient _browser = new();

    PreviewSite _site = null!;
    PreviewServer _server = null!;
    Task _following = Task.CompletedTask;

    public async Task InitializeAsync()
    {
        var root = new RootCommand();
        foreach (var option in CommonOptions.All) root.Options.Add(option);
        _site = new(Project.Of(root.Parse(["--root", _root.Path])));
        _server = await PreviewServer.StartAsync(_site, port: 0, _stop.Token);
        _following = _site.FollowAsync(_stop.Token);
        await _site.AfterAsync(0, _stop.Token);
    }

    public async Task DisposeAsync()
    {
        await _stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _following);
        await _server.DisposeAsync();
    }

    public void Dispose()
    {
        _site.Dispose();
        _browser.Dispose();
        _stop.Dispose();
        _root.Dispose();
    }

    [Fact]
    public async Task A_page_is_shown_with_the_script_that_loads_it_anew()
    {
        var page = await TextAsync(Page);
        Assert.Contains(SmallSite.Title, page, StringComparison.Ordinal);
        Assert.Contains("<script src=\"/_preview/preview.js\" data-made=\"1\" defer></script></body>", page, StringComparison.Ordinal);
        Assert.Contains("EventSource('/_preview/events')", await TextAsync("_preview/preview.js"), StringComparison.Ordinal);
        Assert.Contains("<main", await TextAsync(""), StringComparison.Ordinal);
        Assert.StartsWith("@layer", await TextAsync("assets/style.css"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_is_shown_and_a_fault_is_told_while_the_last_good_page_stays()
    {
        _root.Edit(SmallSite.FactFile, SmallSite.Title, "Alpha adopts another law");
        await UntilAsync(s => s.Made > 1);
        Assert.Contains("Alpha adopts another law", await TextAsync(Page), StringComparison.Ordinal);

        _root.Edit(SmallSite.FactFile, "kind: law", "kind: lew");
        var wrong = await UntilAsync(s => s.Problems.Count > 0);
        Assert.Contains(wrong.Problems, p => p.StartsWith("input/facts/aa/sample-law.yml(2,7): error FACT022", StringComparison.Ordinal));
        Assert.Contains("Alpha adopts another law", await TextAsync(Page), StringComparison.Ordinal);
        using var events = await _browser.GetStreamAsync(Uri("_preview/events"));
        using var reader = new StreamReader(events);
        Assert.Contains("input/facts/aa/sample-law.yml(2,7): error FACT022", await reader.ReadLineAsync(), StringComparison.Ordinal);

        _root.Edit(SmallSite.FactFile, "kind: lew", "kind: law");
        await UntilAsync(s => s.Problems.Count == 0);
    }

    [Fact]
    public async Task A_file_that_is_deleted_renamed_or_half_written_is_survived()
    {
        var whole = await File.ReadAllTextAsync(_root[SmallSite.FactFile]);
        await File.WriteAllTextAsync(_root[SmallSite.FactFile], whole[..40]);
        await UntilAsync(s => s.Problems.Count > 0);
        File.Delete(_root[SmallSite.FactFile]);
        await File.WriteAllTextAsync(_root[SmallSite.FactFile], whole);
        await UntilAsync(s => s.Problems.Count == 0 && s.Made > 1);

        File.Move(_root["input/facts/bb/sample-event.yml"], _root["input/facts/bb/sample-meeting.yml"]);
        await UntilAsync(s => s.Pages!.FindAsync("facts/bb/sample-meeting/index.html").GetAwaiter().GetResult() is not null);
        Assert.Equal(HttpStatusCode.NotFound, (await _browser.GetAsync(Uri("facts/bb/sample-event/"))).StatusCode);

        Directory.Move(_root["input/facts"], _root["facts-away"]);
        await UntilAsync(s => s.Problems.Count > 0);
        Directory.Move(_root["facts-away"], _root["input/facts"]);
        await UntilAsync(s => s.Problems.Count == 0);
        Assert.Contains(SmallSite.Title, await TextAsync(Page), StringComparison.Ordinal);
    }

    /// <summary>Who writes a file by another name of it is not told of by a watcher of the folder.</summary>
    [Fact]
    public async Task What_no_watcher_tells_of_is_seen_all_the_same()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var elsewhere = new TemporaryFolder();
        using (var link = Process.Start("ln", [_root[SmallSite.FactFile], elsewhere["law.yml"]])!) await link.WaitForExitAsync();
        await UntilAsync(s => s.Problems.Count == 0);

        var text = await File.ReadAllTextAsync(elsewhere["law.yml"]);
        await File.WriteAllTextAsync(elsewhere["law.yml"],
            text.Replace(SmallSite.Title, "Alpha adopts what nobody told of", StringComparison.Ordinal));

        await UntilAsync(_ => TextAsync(Page).GetAwaiter().GetResult().Contains("what nobody told of", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Five_hundred_changes_at_once_are_a_few_for_it_and_the_last_is_shown()
    {
        var whole = await File.ReadAllTextAsync(_root[SmallSite.FactFile]);
        for (var i = 0; i < 500; i++)
        {
            await File.WriteAllTextAsync(_root[SmallSite.FactFile],
                whole.Replace(SmallSite.Title, $"Alpha adopts law {i}", StringComparison.Ordinal));
        }
        await UntilAsync(_ => TextAsync(Page).GetAwaiter().GetResult().Contains("Alpha adopts law 499", StringComparison.Ordinal));
        Assert.True(_site.State.Number < 100, $"It was made {_site.State.Number} times.");
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost.evil.example:80", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:5080", HttpStatusCode.OK)]
    public async Task Only_this_machine_s_own_names_are_answered(string host, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Uri(Page));
        request.Headers.Host = host;
        Assert.Equal(expected, (await _browser.SendAsync(request)).StatusCode);
        Assert.True(_server.Address.IsLoopback);
    }

    [Theory]
    [InlineData("no/such/page/")]
    [InlineData("%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("statiq.json")]
    public async Task What_is_no_page_is_not_found(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _browser.GetAsync(Uri(path))).StatusCode);

    [Fact]
    public async Task Nothing_is_changed_by_asking() => Assert.Equal(
        HttpStatusCode.MethodNotAllowed, (await _browser.PostAsync(Uri(""), new StringContent(""))).StatusCode);

    async Task<PreviewState> UntilAsync(Func<PreviewState, bool> isReached)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        for (var state = _site.State; ;)
        {
            if (isReached(state)) return state;
            state = await _site.AfterAsync(state.Number, patience.Token);
        }
    }

    Task<string> TextAsync(string path) => _browser.GetStringAsync(Uri(path));

    Uri Uri(string path) => new(_server.Address, path);
}
