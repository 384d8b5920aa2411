using System.Text;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;
using DigitalRights.Theme.Rendering;
using Markdig.Renderers;
using Microsoft.AspNetCore.Components;

namespace DigitalRights.Theme.Prose;

/// <summary>Turns parsed prose into HTML for one page.</summary>
public static class ProseRenderer
{
    /// <param name="own">The fact in whose own text the prose stands, for <c>[[#figure]]</c>.</param>
    /// <param name="notes">Collects citations; without it a citation is a link to its source.</param>
    public static MarkupString Render(Markdown prose, PageContext page, Fact? own = null, Notes? notes = null)
    {
        var text = prose.In(page.Strings.Language);
        using var writer = new StringWriter(new StringBuilder(text.Source.Length * 2));
        Into(writer, text, page, own, notes).Render(text.Document);
        return new(writer.ToString());
    }

    /// <summary>A renderer of a text, or of parts of it.</summary>
    internal static HtmlRenderer Into(TextWriter writer, Markdown text, PageContext page, Fact? own, Notes? notes)
    {
        var renderer = new HtmlRenderer(writer);
        ProseDialect.Instance.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.Inlines.LinkInlineRenderer>(new LinkHtml(page));
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.Inlines.AutolinkInlineRenderer>(new AutolinkHtml());
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.HeadingRenderer>(new HeadingHtml(page, own));
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Tables.HtmlTableRenderer>(new TableHtml(page.Strings));
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Footnotes.HtmlFootnoteLinkRenderer>(
            new FootnoteLinkHtml(page.Strings, text));
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Footnotes.HtmlFootnoteGroupRenderer>(new FootnotesHtml(text));
        renderer.ObjectRenderers.Add(new BindingHtml(page, own));
        renderer.ObjectRenderers.Add(new CitationHtml(page, notes));
        return renderer;
    }
}
