using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitalRights.Theme.Rendering;

/// <summary>
/// Renders pages to HTML, several at a time. A renderer keeps every component it has made, so each is used for some pages and then let go.
/// </summary>
public sealed class PageRenderer : IDisposable
{
    const int PagesPerRenderer = 64;

    readonly ConcurrentBag<(HtmlRenderer Renderer, int Pages)> _idle = [];

    public void Render<TPage, TModel>(TModel model, PageContext context, TextWriter writer) where TPage : PagePart<TModel>
    {
        var (renderer, pages) = _idle.TryTake(out var idle) ? idle : (new HtmlRenderer(RenderServices.Instance, NullLoggerFactory.Instance), 0);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(PagePart<TModel>.Model)] = model,
            [nameof(Part.Page)] = context,
        });
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<Root<TPage, TModel>>(parameters);
            root.WriteHtmlTo(writer);
        }).GetAwaiter().GetResult();

        if (pages + 1 < PagesPerRenderer) _idle.Add((renderer, pages + 1));
        else renderer.Dispose();
    }

    public void Dispose()
    {
        foreach (var (renderer, _) in _idle) renderer.Dispose();
    }
}
