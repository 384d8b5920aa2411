using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitalRights.Theme.Rendering;

/// <summary>Renders pages to HTML; may be called for several at a time.</summary>
public static class PageRenderer
{
    /// <remarks>Each page has a renderer of its own: one that serves several keeps the components and buffers of all of them.</remarks>
    public static void Render<TPage, TModel>(TModel model, PageContext context, TextWriter writer) where TPage : PagePart<TModel>
    {
        using var renderer = new HtmlRenderer(RenderServices.Instance, NullLoggerFactory.Instance);
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
    }
}
