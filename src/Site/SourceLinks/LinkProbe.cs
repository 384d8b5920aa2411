using System.Net;
using System.Net.Sockets;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Site.SourceLinks;

/// <summary>Asks for one address: HEAD first, GET where that is not answered well, following it where it leads.</summary>
sealed class LinkProbe : IDisposable
{
    readonly LinkManners _manners;
    readonly HttpClient _client;

    public LinkProbe(LinkManners manners)
    {
        _manners = manners;
        _client = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false, // or what is connected to could not be looked at
            ConnectTimeout = manners.Patience,
            MaxResponseHeadersLength = 64,
            ConnectCallback = ConnectAsync,
        })
        { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", manners.Agent);
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "*/*");
    }

    public void Dispose() => _client.Dispose();

    public async Task<LinkAnswer> AskAsync(Uri address, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            var (answer, wish) = await OnceAsync(address, cancellation);
            if (attempt == _manners.Retries || !answer.MayPass) return answer;
            var delay = wish ?? _manners.Delay * Math.Pow(2, attempt);
            await Task.Delay(delay < _manners.LongestDelay ? delay : _manners.LongestDelay, cancellation);
        }
    }

    async Task<(LinkAnswer Answer, TimeSpan? ComeBack)> OnceAsync(Uri address, CancellationToken cancellation)
    {
        var head = await FollowAsync(HttpMethod.Head, address, cancellation);
        if (head.IsDead || head.Answer.State is LinkState.Opens or LinkState.Moved) return (head.Answer, head.ComeBack);
        // Many servers know no HEAD, or answer it wrongly.
        var get = await FollowAsync(HttpMethod.Get, address, cancellation);
        return (get.Answer, get.ComeBack);
    }

    async Task<Asked> FollowAsync(HttpMethod method, Uri address, CancellationToken cancellation)
    {
        var (at, isForGood) = (address, true);
        for (var redirects = 0; redirects <= _manners.MostRedirects; redirects++)
        {
            if (!LinkSchemes.IsWeb(at)) return new(new(LinkState.Fails, $"leads to {at.Scheme}:, which is no web page"), IsDead: true);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            patience.CancelAfter(_manners.Patience);
            try
            {
                using var request = new HttpRequestMessage(method, at);
                using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
                var code = (int)response.StatusCode;
                if (code is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } to)
                {
                    isForGood &= code is 301 or 308;
                    at = new Uri(at, to);
                    continue;
                }
                if (method == HttpMethod.Get && response.IsSuccessStatusCode) await ReadSomeAsync(response, patience.Token);
                return new(Answered(code, response.ReasonPhrase, address, at, isForGood)) { ComeBack = Wish(response) };
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                return new(new(LinkState.Fails, $"no answer within {_manners.Patience.TotalSeconds:0} s", MayPass: true));
            }
            catch (HttpRequestException e) when (e.InnerException is PrivateAddressException)
            {
                return new(new(LinkState.Private, "leads into a private network"), IsDead: true);
            }
            catch (Exception e) when (e is HttpRequestException or IOException or UriFormatException or NotSupportedException)
            {
                return new(new(LinkState.Fails, Told(e), MayPass: true));
            }
        }
        return new(new(LinkState.Fails, $"more than {_manners.MostRedirects} redirects"), IsDead: true);
    }

    static LinkAnswer Answered(int code, string? reason, Uri asked, Uri at, bool isForGood)
    {
        var detail = string.IsNullOrWhiteSpace(reason) ? $"{code}" : $"{code} {reason}";
        var state = code switch
        {
            >= 200 and < 300 => at != asked && isForGood && !IsSamePage(asked, at) ? LinkState.Moved : LinkState.Opens,
            404 or 410 => LinkState.Gone,
            401 or 402 or 403 or 407 or 429 or 451 or 999 => LinkState.Refused,
            _ => LinkState.Fails,
        };
        return new(state, detail, state == LinkState.Moved ? at.ToString() : null, code is 429 or >= 500 and < 600);
    }

    // https for http, and a slash at the end, are no news.
    static bool IsSamePage(Uri asked, Uri at) => PageAddress.Of(asked) == PageAddress.Of(at);

    static TimeSpan? Wish(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > DateTimeOffset.UtcNow => date - DateTimeOffset.UtcNow,
        _ => null,
    };

    async Task ReadSomeAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        await using var content = await response.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[4096];
        for (var read = 0; read < _manners.MostBytes;)
        {
            if (await content.ReadAsync(buffer, cancellation) is > 0 and var more) read += more;
            else return;
        }
    }

    // The name is looked up once, and what is connected to is what was looked at: a second answer of the name server changes nothing.
    async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var found = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellation);
        if (!_manners.IsPrivateAllowed && found.Any(WebAddress.IsPrivateNumber)) throw new PrivateAddressException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(found, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    static string Told(Exception e)
    {
        var inner = e;
        while (inner.InnerException is { } deeper) inner = deeper;
        return inner.Message.Split('\n')[0].TrimEnd('.');
    }

    /// <param name="IsDead">Whether asking in another way is no use.</param>
    sealed record Asked(LinkAnswer Answer, bool IsDead = false)
    {
        public TimeSpan? ComeBack { get; init; }
    }

    sealed class PrivateAddressException : IOException;
}

/// <summary>What a server said.</summary>
/// <param name="MayPass">Whether it may be otherwise in a moment.</param>
sealed record LinkAnswer(LinkState State, string Detail, string? MovedTo = null, bool MayPass = false);
