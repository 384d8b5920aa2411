using DigitalRights.Theme.Words;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace DigitalRights.Theme.Prose;

/// <summary>Writes headings with an anchor that can be linked to.</summary>
sealed class HeadingHtml(Strings words) : HtmlObjectRenderer<HeadingBlock>
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
            renderer.Write(" <a class=\"anchor\" href=\"#").WriteEscapeUrl(id).Write("\" aria-label=\"").WriteEscape(words.LinkToSection).Write("\">#</a>");
        }
        renderer.Write($"</h{heading.Level}>\n");
    }
}
