using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;
using DigitalRights.Theme.Rendering;
using DigitalRights.Theme.Words;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace DigitalRights.Theme.Prose;

/// <summary>Writes what double brackets are bound to, linked to where it is from.</summary>
sealed class BindingHtml(PageContext page, Fact? own) : HtmlObjectRenderer<BindingInline>
{
    protected override void Write(HtmlRenderer renderer, BindingInline inline)
    {
        var (words, target) = BoundText.Of(inline, page.Site, own);
        if (target is not { } address || IsInLink(inline))
        {
            renderer.Write(Bidi.Html(words).Value);
            return;
        }
        renderer.Write("<a class=\"bound\" href=\"").WriteEscapeUrl(page.Links.To(address))
            .Write("\">").Write(Bidi.Html(words).Value).Write("</a>");
    }

    // A link within a link is none: browsers end the outer one there.
    static bool IsInLink(BindingInline inline)
    {
        for (var outer = inline.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is Markdig.Syntax.Inlines.LinkInline) return true;
        }
        return false;
    }
}
