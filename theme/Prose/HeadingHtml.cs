using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;
using DigitalRights.Theme.Rendering;
using DigitalRights.Theme.Words;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace DigitalRights.Theme.Prose;

/// <summary>Writes headings with an anchor that can be linked to, and that has a name of its own in a list of links.</summary>
sealed class HeadingHtml(PageContext page, Fact? own) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var id = heading.TryGetAttributes()?.Id;
        renderer.Write($"<h{heading.Level}");
        if (id is not null) renderer.Write(" id=\"").WriteEscape(id).Write('"');
        renderer.Write('>');
        renderer.WriteLeafInline(heading);
        if (id is not null)
        {
            var words = PlainText.Of(heading.Inline, binding => BoundText.Of(binding, page.Site, own).Words);
            renderer.Write(" <a class=\"anchor\" href=\"#").WriteEscapeUrl(id)
                .Write("\" aria-label=\"").WriteEscape(Strings.Fill(page.Strings.LinkToSection, words)).Write("\">#</a>");
        }
        renderer.Write($"</h{heading.Level}>\n");
    }
}
