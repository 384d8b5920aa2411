using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitalRights.Theme.Rendering;

/// <summary>
/// Renders pages to HTML, several at a time. A renderer keeps every component it has made, so each is used for some pages and then let go.
/// </summary>
public sealed class PageRenderer : IDisposable
{
    const int PagesPerRenderer = 64;

    // Without this, every letter that is not Latin would be written as a character reference.
    readonly ServiceProvider _services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
    readonly ConcurrentBag<(HtmlRenderer Renderer, int Pages)> _idle = [];

    public void Render<TPage, TModel>(TModel model, PageContext context, TextWriter writer) where TPage : PagePart<TModel>
    {
        var (renderer, pages) = _idle.TryTake(out var idle) ? idle : (new HtmlRenderer(_services, NullLoggerFactory.Instance), 0);
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
        _services.Dispose();
    }
}
