using DigitalRights.Facts.Texts;
using DigitalRights.Theme.Rendering;
using Microsoft.AspNetCore.Components;

namespace DigitalRights.Theme.Prose;

/// <summary>
/// The body of an essay or a page: HTML, with charts between, and with each footnote below the paragraph that it belongs to.
/// </summary>
public static class Body
{
    /// <param name="notes">Collects citations.</param>
    public static IReadOnlyList<BodyPart> Of(Markdown prose, PageContext page, Notes notes)
    {
        var text = prose.In(page.Strings.Language);
        using var writer = new StringWriter();
        var renderer = ProseRenderer.Into(writer, text, page, own: null, notes);
        var margin = new MarginNotes(text, page.Strings);
        margin.Enter(renderer);
        var parts = new List<BodyPart>();
        foreach (var block in text.Document)
        {
            if (ChartInline.In(block) is { } chart)
            {
                parts.Add(new(Taken(), chart));
            }
            else
            {
                margin.Write(renderer, block);
            }
        }
        parts.Add(new(Taken(), null));
        return parts;

        MarkupString Taken()
        {
            var html = writer.ToString();
            writer.GetStringBuilder().Clear();
            return new(html);
        }
    }
}

/// <summary>A part of a body.</summary>
/// <param name="Chart">What follows the HTML; null at the end.</param>
public sealed record BodyPart(MarkupString Html, ChartInline? Chart);
