using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace DigitalRights.Facts.Texts;

/// <summary>The words of parsed prose as a reader sees them, without marks, links and citations.</summary>
public static class PlainText
{
    /// <param name="inline">A heading's or a paragraph's content.</param>
    /// <param name="bound">What is printed in place of double brackets.</param>
    public static string Of(ContainerInline? inline, Func<BindingInline, string> bound)
    {
        var text = new StringBuilder();
        foreach (var part in inline ?? []) Append(part, text, bound);
        return text.ToString().Trim();
    }

    static void Append(Inline inline, StringBuilder text, Func<BindingInline, string> bound)
    {
        switch (inline)
        {
            case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
            case CodeInline code: text.Append(code.Content); break;
            case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
            case AutolinkInline link: text.Append(link.Url); break;
            case LineBreakInline: text.Append(' '); break;
            case BindingInline binding: text.Append(bound(binding)); break;
            case CitationInline or FootnoteLink: break;
            case ContainerInline container:
                foreach (var part in container) Append(part, text, bound);
                break;
        }
    }
}
