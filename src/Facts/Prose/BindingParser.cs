using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DigitalRights.Facts.Prose;

/// <summary>Parses <c>[[…]]</c>.</summary>
sealed class BindingParser : InlineParser
{
    public BindingParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[') return false;
        var text = slice.AsSpan();
        var end = text.IndexOf("]]");
        if (end < 0) return false;

        var written = text[2..end].ToString();
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new BindingInline
        {
            Binding = Binding.Parse(written),
            Written = written,
            Span = new SourceSpan(start, start + end + 1),
            Line = line,
            Column = column,
        };
        slice.Start += end + 2;
        return true;
    }
}
