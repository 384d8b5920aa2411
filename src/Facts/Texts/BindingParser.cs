using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DigitalRights.Facts.Texts;

/// <summary>
/// Parses <c>[[…]]</c> within a line. Brackets left open are a binding too, one that is not understood, so that they are reported.
/// </summary>
sealed class BindingParser : InlineParser
{
    public BindingParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[') return false;
        var text = slice.AsSpan();
        if (text.IndexOfAny('\n', '\r') is >= 0 and var lineEnd) text = text[..lineEnd];
        var end = text.IndexOf("]]");
        var isClosed = end >= 0;
        if (!isClosed) end = text.IndexOfAny(']', ' ') is >= 0 and var stop ? stop : text.Length;

        var written = text[2..end].ToString();
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new BindingInline
        {
            Binding = isClosed ? Binding.Parse(written) : null,
            Written = written,
            Span = new SourceSpan(start, start + end + (isClosed ? 1 : -1)),
            Line = line,
            Column = column,
        };
        slice.Start += end + (isClosed ? 2 : 0);
        return true;
    }
}

/// <summary><c>[[…]]</c>: prints what a fact or an indicator says, so that a corrected fact corrects every text.</summary>
public sealed class BindingInline : LeafInline
{
    /// <summary>What is bound, or null when the text between the brackets is not understood.</summary>
    public required Binding? Binding { get; init; }

    /// <summary>The text between the brackets.</summary>
    public required string Written { get; init; }
}
