using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DigitalRights.Facts.Prose;

/// <summary>Parses <c>[@id]</c> and <c>[@id, locator]</c>.</summary>
sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@') return false;
        var text = slice.AsSpan();
        var end = text.IndexOf(']');
        if (end < 0) return false;

        var content = text[2..end];
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
}
