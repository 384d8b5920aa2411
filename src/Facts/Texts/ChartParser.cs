using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DigitalRights.Facts.Texts;

/// <summary>
/// Parses <c>[chart: indicator]</c> and <c>[chart: indicator | kz, uz]</c>. A bracket left open is a chart without an indicator, so that
/// it is told.
/// </summary>
sealed class ChartParser : InlineParser
{
    const string Start = "[chart:";

    public ChartParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!text.StartsWith(Start, StringComparison.OrdinalIgnoreCase)) return false;
        if (text.IndexOfAny('\n', '\r') is >= 0 and var lineEnd) text = text[..lineEnd];
        var end = text.IndexOf(']');
        var written = end < 0 ? "" : text[Start.Length..end].ToString();
        if (end < 0) end = Start.Length - 1;

        var parts = written.Split('|', StringSplitOptions.TrimEntries);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new ChartInline
        {
            IndicatorId = parts.Length <= 2 && !parts[0].Contains(' ', StringComparison.Ordinal) ? parts[0] : "",
            Countries = parts.Length == 2 ? parts[1].Split(',', StringSplitOptions.TrimEntries) : [],
            Span = new SourceSpan(start, start + end),
            Line = line,
            Column = column,
        };
        slice.Start += end + 1;
        return true;
    }
}

/// <summary><c>[chart: indicator]</c>: draws a series, bound like a number.</summary>
public sealed class ChartInline : LeafInline
{
    /// <summary>Empty when the text between the brackets is not understood.</summary>
    public required string IndicatorId { get; init; }

    /// <summary>The codes of the countries to draw; none for all.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    /// <summary>Whether it stands alone in a paragraph of its own, neither in a list nor in a quotation.</summary>
    public bool IsAlone => PreviousSibling is null && NextSibling is null
        && Parent is { Parent: null, ParentBlock: ParagraphBlock { Parent: MarkdownDocument } };

    /// <summary>The chart that a block of a text is; null for any other block.</summary>
    public static ChartInline? In(Block block) =>
        block is ParagraphBlock { Inline.FirstChild: ChartInline { IsAlone: true } chart } ? chart : null;
}
