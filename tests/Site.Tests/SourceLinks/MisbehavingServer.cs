using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Tests.SourceLinks;

/// <summary>A server on this machine that answers in every way in which servers answer.</summary>
sealed class MisbehavingServer : IAsyncDisposable
{
    readonly WebApplication _server;
    readonly ConcurrentDictionary<string, int> _asked = new(StringComparer.Ordinal);
    readonly ConcurrentQueue<(long Start, long End, string Agent)> _visits = new();

    MisbehavingServer(WebApplication server) => _server = server;

    public IReadOnlyList<(long Start, long End, string Agent)> Visits => [.. _visits];

    public Uri this[string path] => new(_server.Urls.Single() + path);

    public int TimesAsked(string path) => _asked.GetValueOrDefault(path);

    public static async Task<MisbehavingServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new MisbehavingServer(builder.Build());
        server._server.Run(async context =>
        {
            var start = Stopwatch.GetTimestamp();
            await server.AnswerAsync(context);
            server._visits.Enqueue((start, Stopwatch.GetTimestamp(), context.Request.Headers.UserAgent.ToString()));
        });
        await server._server.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var times = _asked.AddOrUpdate(path, 1, (_, n) => n + 1);
        var isHead = HttpMethods.IsHead(context.Request.Method);
        var response = context.Response;
        switch (path)
        {
            case "/moved": Redirect(301, "/page"); break;
            case "/moved-with-slash": Redirect(308, "/moved-with-slash/"); break;
            case "/elsewhere-today": Redirect(302, "/page"); break;
            case "/in-a-circle": Redirect(302, "/in-a-circle"); break;
            case "/to-a-mail": Redirect(302, "mailto:a@example.org"); break;
            case "/to-nothing": Redirect(302, "http://["); break;
            case "/no-head" or "/endless" when isHead: response.StatusCode = 405; break;
            case "/head-says-missing" when isHead: response.StatusCode = 404; break;
            case "/head-breaks-off" when isHead: context.Abort(); break;
            case "/head-hangs" when isHead: await Task.Delay(Timeout.Infinite, context.RequestAborted); break;
            case "/missing": response.StatusCode = 404; break;
            case "/gone": response.StatusCode = 410; break;
            case "/forbidden": response.StatusCode = 403; break;
            case "/not-here": response.StatusCode = 451; break;
            case "/busy-at-first" when times <= 2: response.StatusCode = 503; response.Headers.RetryAfter = "0"; break;
            case "/too-many": response.StatusCode = 429; response.Headers.RetryAfter = "86400"; break;
            case "/broken": response.StatusCode = 500; break;
            case "/odd": response.StatusCode = 799; break;
            case "/hangs": await Task.Delay(Timeout.Infinite, context.RequestAborted); break;
            case "/breaks-off": context.Abort(); break;
            case "/large-head": response.Headers["X-Large"] = new string('a', 200_000); break;
            case "/endless":
                for (var page = new byte[10_000]; !context.RequestAborted.IsCancellationRequested;)
                {
                    await response.Body.WriteAsync(page, context.RequestAborted);
                }
                break;
            default: response.ContentType = "text/html"; break;
        }

        void Redirect(int code, string to)
        {
            response.StatusCode = code;
            response.Headers.Location = to;
        }
    }
}
