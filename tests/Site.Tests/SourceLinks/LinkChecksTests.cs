using DigitalRights.Facts.Names;
using DigitalRights.Site.SourceLinks;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.SourceLinks;

public sealed class LinkChecksTests : IAsyncLifetime
{
    static readonly DateOnly Today = new(2026, 11, 26);

    static readonly LinkManners Manners = new("test (+https://example.org/)")
    {
        Pause = TimeSpan.Zero,
        Patience = TimeSpan.FromMilliseconds(500),
        Delay = TimeSpan.FromMilliseconds(5),
        LongestDelay = TimeSpan.FromMilliseconds(20),
        IsPrivateAllowed = true,
    };

    MisbehavingServer _server = null!;

    public async Task InitializeAsync() => _server = await MisbehavingServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("/page", "opens", "200 OK")]
    [InlineData("/no-head", "opens", "200 OK")]
    [InlineData("/head-says-missing", "opens", "200 OK")]
    [InlineData("/head-breaks-off", "opens", "200 OK")]
    [InlineData("/head-hangs", "opens", "200 OK")]
    [InlineData("/endless", "opens", "200 OK")]
    [InlineData("/busy-at-first", "opens", "200 OK")]
    [InlineData("/elsewhere-today", "opens", "200 OK")]
    [InlineData("/moved-with-slash", "opens", "200 OK")]
    [InlineData("/moved", "moved", "200 OK")]
    [InlineData("/missing", "gone", "404 Not Found")]
    [InlineData("/gone", "gone", "410 Gone")]
    [InlineData("/forbidden", "refused", "403 Forbidden")]
    [InlineData("/not-here", "refused", "451 ")]
    [InlineData("/too-many", "refused", "429 Too Many Requests")]
    [InlineData("/broken", "fails", "500 Internal Server Error")]
    [InlineData("/odd", "fails", "799")]
    [InlineData("/hangs", "fails", "no answer within")]
    [InlineData("/breaks-off", "fails", "")]
    [InlineData("/large-head", "fails", "")]
    [InlineData("/in-a-circle", "fails", "more than 10 redirects")]
    [InlineData("/to-a-mail", "fails", "leads to mailto:, which is no web page")]
    [InlineData("/to-nothing", "fails", "")]
    public async Task A_server_is_understood(string path, string state, string detail)
    {
        var result = Assert.Single(await AskAsync(Manners, _server[path]));

        Assert.Equal(state, result.State.ToKebab());
        Assert.StartsWith(detail, result.Detail, StringComparison.Ordinal);
        Assert.Equal(Today, result.CheckedOn);
        Assert.Equal(state is "opens" or "moved" ? null : Today, result.WrongSince);
        Assert.Equal(path == "/moved" ? _server["/page"].ToString() : null, result.MovedTo);
        Assert.InRange(_server.TimesAsked(path), 1, 33);
    }

    [Fact]
    public async Task A_server_that_is_not_there_and_a_name_that_does_not_exist_fail() => Assert.All(
        await AskAsync(Manners, new Uri("http://127.0.0.1:1/"), new Uri("http://no-such-name.invalid/")),
        result => Assert.Equal(LinkState.Fails, result.State));

    [Fact]
    public async Task A_private_network_is_not_asked()
    {
        var result = Assert.Single(await AskAsync(Manners with { IsPrivateAllowed = false }, _server["/page"]));

        Assert.Equal(LinkState.Private, result.State);
        Assert.Equal(0, _server.TimesAsked("/page"));
    }

    [Fact]
    public async Task One_host_is_asked_one_thing_at_a_time_with_pauses_by_a_program_that_says_who_it_is()
    {
        var pause = TimeSpan.FromMilliseconds(60);
        await AskAsync(Manners with { Pause = pause }, [.. Enumerable.Range(0, 6).Select(i => _server[$"/page-{i}"])]);

        var visits = _server.Visits.OrderBy(v => v.Start).ToList();
        Assert.Equal(6, visits.Count);
        Assert.All(visits.Zip(visits.Skip(1)), pair => Assert.True(
            System.Diagnostics.Stopwatch.GetElapsedTime(pair.First.End, pair.Second.Start) > pause * 0.8));
        Assert.All(visits, v => Assert.Equal("test (+https://example.org/)", v.Agent));
    }

    [Fact]
    public async Task What_does_not_open_keeps_the_day_since_which_it_does_not()
    {
        using var folder = new TemporaryFolder();
        var before = new LinkResult(_server["/gone"].ToString(), LinkState.Fails, "500", null, new(2026, 11, 1), new(2026, 10, 1));
        LinkFile.Write(folder["links.json"], [before]);
        var known = LinkFile.Read(folder["links.json"]);
        Assert.Equal([before], known.Values);

        var result = Assert.Single(await AskAsync(Manners, known, _server["/gone"]));

        Assert.Equal((LinkState.Gone, new DateOnly(2026, 10, 1), Today), (result.State, result.WrongSince, result.CheckedOn));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"links": {"https://example.org/": {"state": "lost"}}}""")]
    public void A_file_that_is_none_of_this_kind_knows_nothing(string content)
    {
        using var folder = new TemporaryFolder();
        folder.Write("links.json", content);
        Assert.Empty(LinkFile.Read(folder["links.json"]));
    }

    static Task<List<LinkResult>> AskAsync(LinkManners manners, params Uri[] addresses) =>
        AskAsync(manners, new Dictionary<string, LinkResult>(), addresses);

    static async Task<List<LinkResult>> AskAsync(
        LinkManners manners, IReadOnlyDictionary<string, LinkResult> known, params Uri[] addresses)
    {
        var found = new List<LinkResult>();
        await new LinkChecks(manners, Today).RunAsync(addresses, known, found.Add, CancellationToken.None);
        return found;
    }
}
