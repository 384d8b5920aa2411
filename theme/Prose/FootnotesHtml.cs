using System.Globalization;
using DigitalRights.Facts.Texts;
using DigitalRights.Theme.Words;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace DigitalRights.Theme.Prose;

/// <summary>Writes the footnotes of a text under names that no other text on the page has.</summary>
sealed class FootnotesHtml(Markdown text) : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup notes)
    {
        renderer.EnsureLine().Write("<ol class=\"footnotes\">\n");
        foreach (var note in notes.OfType<Footnote>())
        {
            renderer.Write("<li id=\"").Write(Name(text, "fn", note.Order)).Write("\">\n");
            renderer.WriteChildren(note);
            renderer.Write("</li>\n");
        }
        renderer.Write("</ol>\n");
    }

    // A text is told from others of the page by its file and line, wherever the input lies.
    internal static string Name(Markdown text, string kind, int number)
    {
        var file = Path.GetFileNameWithoutExtension(text.At.File);
        return string.Create(CultureInfo.InvariantCulture, $"{kind}-{file}-{text.At.Line}-{number}");
    }
}

/// <summary>Writes the mark of a footnote, and the way back from the note.</summary>
/// <param name="label">What stands for a number; the number itself when there is nothing else.</param>
sealed class FootnoteLinkHtml(Strings words, Markdown text, Func<int, string>? label = null) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        var (note, mark) = (FootnotesHtml.Name(text, "fn", link.Footnote.Order), FootnotesHtml.Name(text, "fnref", link.Index));
        if (link.IsBackLink)
        {
            renderer.Write(" <a href=\"#").WriteEscapeUrl(mark).Write("\" aria-label=\"").WriteEscape(words.BackToText).Write("\">↩</a>");
        }
        else
        {
            renderer.Write("<sup><a id=\"").WriteEscape(mark).Write("\" href=\"#").WriteEscapeUrl(note).Write("\">")
                .Write(label?.Invoke(link.Footnote.Order) ?? link.Footnote.Order.ToString(CultureInfo.InvariantCulture))
                .Write("</a></sup>");
        }
    }
}
