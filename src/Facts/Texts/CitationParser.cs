using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DigitalRights.Facts.Texts;

/// <summary>
/// Parses <c>[@id]</c> and <c>[@id, locator]</c>. A bracket left open is a citation without a source, so that it is reported.
/// </summary>
sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@') return false;
        var text = slice.AsSpan();
        var end = text.IndexOf(']');
        if (end < 0 || text[2..end].Contains('[')) end = 1;

        TrimBefore(processor.Inline);
        var content = end < 2 ? [] : text[2..end];
        var comma = content.IndexOf(',');
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline
        {
            SourceId = (comma < 0 ? content : content[..comma]).Trim().ToString(),
            Locator = comma < 0 ? null : content[(comma + 1)..].Trim().ToString(),
            Span = new SourceSpan(start, start + end),
            Line = line,
            Column = column,
        };
        slice.Start += end + 1;
        return true;
    }

    // A note belongs to the word before it: at a space between them the line could break.
    static void TrimBefore(Inline? before)
    {
        if (before is LiteralInline literal) literal.Content.TrimEnd();
    }
}

/// <summary><c>[@source-id, paragraph 5]</c>: cites a source, and perhaps the place in it.</summary>
public sealed class CitationInline : LeafInline
{
    /// <summary>Empty when the text between the brackets is not understood.</summary>
    public required string SourceId { get; init; }

    public string? Locator { get; init; }
}
