using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Browser.Tests.Support;

/// <summary>
/// Serves a folder on this machine as a host of static pages does: below a path, with 404.html in place of what is missing.
/// </summary>
sealed class SiteServer : IAsyncDisposable
{
    public const string Root = "/some/sub/path";

    readonly WebApplication _server;
    readonly ConcurrentQueue<string> _outside = new();

    SiteServer(WebApplication server) => _server = server;

    public Uri Home => new(_server.Urls.Single() + Root + "/");

    /// <summary>The paths outside of the site that were asked for.</summary>
    public IReadOnlyCollection<string> Outside => _outside;

    public static async Task<SiteServer> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new SiteServer(builder.Build());
        server._server.Map(Root, site =>
        {
            site.UseFileServer(new FileServerOptions
            {
                FileProvider = new PhysicalFileProvider(folder),
                StaticFileOptions = { ServeUnknownFileTypes = true },
            });
            site.Run(context => SendMissingAsync(context, Path.Combine(folder, "404.html")));
        });
        server._server.Run(context =>
        {
            server._outside.Enqueue(context.Request.Path);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
        await server._server.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    static Task SendMissingAsync(HttpContext context, string page)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.SendFileAsync(page);
    }
}
