using DigitalRights.Facts.Texts;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Words;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Syntax;

namespace DigitalRights.Theme.Prose;

/// <summary>
/// Writes footnotes below the first block that marks them, folded; where there is room the style sheet opens them in the margin. They are
/// lettered, since the numbers of a page are those of its sources.
/// </summary>
sealed class MarginNotes(Markdown text, Strings words)
{
    readonly HashSet<int> _written = [];

    /// <summary>Lets a renderer write marks as letters.</summary>
    public void Enter(HtmlRenderer renderer) =>
        renderer.ObjectRenderers.Replace<FootnoteLinkHtml>(new FootnoteLinkHtml(words, text, ListLetter.Of));

    public void Write(HtmlRenderer renderer, Block block)
    {
        if (block is FootnoteGroup) return;
        var notes = NotesOf(block);
        if (notes.Count == 0)
        {
            renderer.Render(block);
            return;
        }
        renderer.EnsureLine().Write("<div class=\"noted\">\n");
        renderer.Render(block);
        var letters = string.Join(", ", notes.Select(n => ListLetter.Of(n.Order)));
        var head = Strings.Fill(notes.Count == 1 ? words.Note : words.NotesInMargin, letters);
        renderer.Write("<details><summary>").WriteEscape(head).Write("</summary>\n<ol>\n");
        foreach (var note in notes)
        {
            renderer.Write($"<li id=\"{FootnotesHtml.Name(text, "fn", note.Order)}\" value=\"{note.Order}\">\n");
            renderer.WriteChildren(note);
            renderer.Write("</li>\n");
        }
        renderer.Write("</ol></details>\n</div>\n");
    }

    // In the order of their letters, with those that a note itself marks.
    List<Footnote> NotesOf(MarkdownObject part)
    {
        var found = new List<Footnote>();
        // A paragraph itself has no descendants to the parser; its content has.
        var parts = part is LeafBlock { Inline: { } content } ? content.Descendants() : part.Descendants();
        foreach (var link in parts.OfType<FootnoteLink>().Where(l => !l.IsBackLink))
        {
            if (!_written.Add(link.Footnote.Order)) continue;
            found.Add(link.Footnote);
            found.AddRange(NotesOf(link.Footnote));
        }
        return [.. found.OrderBy(n => n.Order)];
    }
}
