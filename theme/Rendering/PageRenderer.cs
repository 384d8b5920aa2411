using System.Text;
using Microsoft.AspNetCore.Components;

namespace DigitalRights.Theme.Rendering;

/// <summary>Renders pages to HTML; may be called for several at a time.</summary>
public static class PageRenderer
{
    /// <summary>The page, in UTF-8.</summary>
    public static byte[] Render<TPage, TModel>(TModel model, PageContext context) where TPage : PagePart<TModel>
    {
        var shape = PartShape.Of(typeof(TPage));
        var page = shape.New();
        shape.Set(page, nameof(PagePart<TModel>.Model), model);
        return PageBuffer.Fill(output => new TreeWriter(context, output).Write(page));
    }

    /// <summary>A part of a page as HTML.</summary>
    internal static string Html(RenderFragment part, PageContext context) =>
        Encoding.UTF8.GetString(PageBuffer.Fill(output => new TreeWriter(context, output).Write(part)));
}
