using DigitalRights.Facts.Texts;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace DigitalRights.Theme.Prose;

/// <summary>Writes an address in angle brackets as a link, if it is one to the web or a mail address.</summary>
sealed class AutolinkHtml : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var url = link.IsEmail ? "mailto:" + link.Url : link.Url;
        if (!LinkSchemes.IsOutside(url))
        {
            renderer.WriteEscape(link.Url);
            return;
        }
        renderer.Write("<a href=\"").WriteEscapeUrl(url)
            .Write("\" rel=\"external noopener noreferrer\">").WriteEscape(link.Url).Write("</a>");
    }
}
