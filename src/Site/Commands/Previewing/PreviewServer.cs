using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DigitalRights.Site.Verification;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Commands.Previewing;

/// <summary>
/// Serves a site that is being worked on to browsers of this machine. Each page asks for news, loads itself anew when it is old, and shows
/// what is wrong above the last that was right.
/// </summary>
sealed class PreviewServer : IAsyncDisposable
{
    const string Script = "/_preview/preview.js";
    const string Events = "/_preview/events";
    const string HtmlType = "text/html; charset=utf-8";

    static readonly string NotFound = Theme.Links.Address.NotFound.File;

    // A page of another site may lead a name of its own to this machine (DNS rebinding): only these names are answered.
    static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    static readonly byte[] EndOfPage = "</body>"u8.ToArray();

    readonly WebApplication _server;
    readonly PreviewSite _site;

    PreviewServer(WebApplication server, PreviewSite site) => (_server, _site) = (server, site);

    public Uri Address => new(_server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <param name="port">Where it listens; 0 for any that is free.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<PreviewServer> StartAsync(PreviewSite site, int port, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}");
        var server = new PreviewServer(builder.Build(), site);
        server._server.Run(server.AnswerAsync);
        await server._server.StartAsync(cancellation);
        return server;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    Task AnswerAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        if (!OwnNames.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase))
        {
            response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return response.WriteAsync("This preview answers only to localhost.\n");
        }
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }
        return context.Request.Path.Value switch
        {
            Script => SendScriptAsync(response),
            Events => SendEventsAsync(context),
            var path => SendPageAsync(path ?? "/", context),
        };
    }

    async Task SendPageAsync(string path, HttpContext context)
    {
        var state = _site.State.Number > 0 ? _site.State : await _site.AfterAsync(0, context.RequestAborted);
        var file = path.TrimStart('/') is var name && (name.Length == 0 || name.EndsWith('/')) ? name + "index.html" : name;
        try
        {
            var document = state.Pages is null ? null : await state.Pages.FindAsync(file);
            if (document is null)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                document = state.Pages is null ? null : await state.Pages.FindAsync(NotFound);
            }
            if (document is null) await SendAsync(Message("No site could be made yet.", state), HtmlType, context);
            else await SendAsync(ContentOf(document, state), TypeOf(document), context);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await SendAsync(Message($"This page could not be made: {e.Message}", state), HtmlType, context);
        }
    }

    static async Task SendAsync(ArraySegment<byte> content, string type, HttpContext context)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Count;
        if (HttpMethods.IsGet(context.Request.Method)) await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }

    static ArraySegment<byte> ContentOf(IDocument document, PreviewState state)
    {
        var content = StreamBytes.Of(document.GetContentStream());
        return document.Destination.Extension == ".html" ? WithScript(content, state) : content;
    }

    static ArraySegment<byte> Message(string text, PreviewState state) => Encoding.UTF8.GetBytes(
        $"<!DOCTYPE html><title>Preview</title><body><p>{WebUtility.HtmlEncode(text)}</p>{Tag(state)}</body>");

    static ArraySegment<byte> WithScript(ArraySegment<byte> page, PreviewState state)
    {
        var end = page.AsSpan().LastIndexOf(EndOfPage);
        if (end < 0) return page;
        var tag = Encoding.UTF8.GetBytes(Tag(state));
        return new([.. page.AsSpan(0, end), .. tag, .. page.AsSpan(end)]);
    }

    static string Tag(PreviewState state) =>
        $"<script src=\"{Script}\" data-made=\"{state.Made.ToString(CultureInfo.InvariantCulture)}\" defer></script>";

    async Task SendEventsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        try
        {
            for (var number = 0; ;)
            {
                var state = await _site.AfterAsync(number, context.RequestAborted);
                number = state.Number;
                var news = new JsonObject
                {
                    ["number"] = state.Number,
                    ["made"] = state.Made,
                    ["problems"] = new JsonArray([.. state.Problems.Select(p => (JsonNode)p)]),
                };
                await context.Response.WriteAsync($"data: {news.ToJsonString()}\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left, or the preview is stopped.
        }
    }

    static Task SendScriptAsync(HttpResponse response)
    {
        response.ContentType = "text/javascript; charset=utf-8";
        return response.WriteAsync(PreviewScript.Text);
    }

    static string TypeOf(IDocument document) => document.Destination.Extension switch
    {
        ".html" => HtmlType,
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".ico" => "image/x-icon",
        ".woff2" => "font/woff2",
        ".csv" => "text/csv; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        ".zip" => "application/zip",
        ".txt" => "text/plain; charset=utf-8",
        _ => document.ContentProvider.MediaType is { Length: > 0 } media ? media : "application/octet-stream",
    };
}
