using DigitalRights.Facts.Texts;
using DigitalRights.Theme.Rendering;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace DigitalRights.Theme.Prose;

/// <summary>The first sentence of a text, for places where it stands beside many others.</summary>
static class FirstSentence
{
    const string End = ". ";

    /// <returns>All of the first paragraph where no sentence ends between two words of it.</returns>
    public static MarkupString Of(Markdown prose, PageContext page)
    {
        var text = prose.In(page.Strings.Language);
        using var writer = new StringWriter();
        var renderer = ProseRenderer.Into(writer, text, page, own: null, notes: null);
        if (text.Document.FirstOrDefault() is ParagraphBlock { Inline: { } words }) Write(words, renderer);
        renderer.Writer.Flush();
        return new(writer.ToString());
    }

    // Only words that stand free are looked through: a stop within a link is part of a name.
    static void Write(ContainerInline words, HtmlRenderer renderer)
    {
        foreach (var part in words)
        {
            if (part is LiteralInline literal && literal.Content.AsSpan().IndexOf(End, StringComparison.Ordinal) is >= 0 and var end)
            {
                renderer.WriteEscape(literal.Content.AsSpan()[..(end + 1)]);
                return;
            }
            renderer.Write(part);
            if (part is LiteralInline { NextSibling: LineBreakInline } last && last.Content.AsSpan() is [.., '.']) return;
        }
    }
}
