using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitalRights.Theme.Rendering;

/// <summary>Renders pages to HTML; may be called for several at a time.</summary>
public static class PageRenderer
{
    /// <summary>The page, in UTF-8.</summary>
    /// <remarks>Each page has a renderer of its own: one that serves several keeps the components and buffers of all of them.</remarks>
    public static byte[] Render<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage, TModel>(TModel model, PageContext context)
        where TPage : PagePart<TModel>
    {
        using var renderer = new HtmlRenderer(RenderServices.Instance, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(PagePart<TModel>.Model)] = model,
            [nameof(Part.Page)] = context,
        });
        return renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<Root<TPage, TModel>>(parameters);
            return PageBuffer.Fill(root.WriteHtmlTo);
        }).GetAwaiter().GetResult();
    }
}
