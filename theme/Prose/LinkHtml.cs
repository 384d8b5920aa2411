using DigitalRights.Facts.Texts;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;
using DigitalRights.Theme.Words;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace DigitalRights.Theme.Prose;

/// <summary>
/// Writes links: to records relative to the page, to the web without telling where the reader comes from, and nothing else.
/// </summary>
sealed class LinkHtml(PageContext page) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var url = link.Url ?? "";
        if (link.IsImage || Target(url) is not { } target)
        {
            renderer.WriteChildren(link);
            return;
        }
        renderer.Write("<a href=\"").WriteEscapeUrl(target).Write('"');
        if (LinkSchemes.IsOutside(url)) renderer.Write(" rel=\"external noopener noreferrer\"");
        if (Bidi.NeedsIsolation(PlainText.Of(link, _ => ""))) renderer.Write(" dir=\"auto\"");
        renderer.Write('>');
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    string? Target(string url)
    {
        if (LinkSchemes.IsFragment(url) || LinkSchemes.IsOutside(url)) return url;
        if (!LinkSchemes.TryRecord(url, out var noun, out var id, out var fragment) || page.Catalogue.Find(noun, id) is not { } record)
        {
            return null;
        }
        var address = Address.Of(record);
        return page.Links.To(fragment is null ? address : address.At(fragment));
    }
}
