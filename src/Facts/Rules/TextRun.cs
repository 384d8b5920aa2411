using System.Text;
using DigitalRights.Facts.Texts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DigitalRights.Facts.Rules;

/// <summary>Words of a text that stand together without markup between them.</summary>
/// <param name="pieces">Where each piece that the parser made starts, in the run and in the text's source.</param>
sealed class TextRun(string text, IReadOnlyList<TextRun.Piece> pieces)
{
    public string Text => text;

    /// <summary>The index in the text's source of a character of the run.</summary>
    public int SourceIndex(int index)
    {
        var piece = pieces.Last(p => p.InRun <= index);
        return piece.InSource + index - piece.InRun;
    }

    /// <summary>
    /// The runs of a text. The parser cuts words at every character that might have meant markup and at line ends;
    /// a number and its label are often in different pieces.
    /// </summary>
    public static IEnumerable<TextRun> In(Markdown prose) =>
        prose.All<LeafBlock>().Select(block => block.Inline).OfType<ContainerInline>().Concat(prose.All<ContainerInline>())
            .SelectMany(container => In(container, prose.Source));

    static IEnumerable<TextRun> In(ContainerInline container, string source)
    {
        var text = new StringBuilder();
        var pieces = new List<Piece>();
        foreach (var inline in container)
        {
            if (inline is LiteralInline { Content.Length: > 0 } literal) Add(literal.Content.AsSpan(), Start(literal, source));
            else if (inline is LineBreakInline) Add(" ", inline.Span.Start);
            else if (text.Length > 0)
            {
                yield return new(text.ToString(), [.. pieces]);
                text.Clear();
                pieces.Clear();
            }
        }
        if (text.Length > 0) yield return new(text.ToString(), pieces);

        void Add(ReadOnlySpan<char> piece, int start)
        {
            pieces.Add(new(text.Length, start));
            text.Append(piece);
        }
    }

    // A piece's span also covers what the parser has taken off: the backslash of an escape, the spaces around the text of a table's cell.
    static int Start(LiteralInline literal, string source) =>
        source.IndexOf(literal.Content[literal.Content.Start], literal.Span.Start, literal.Span.Length) is >= 0 and var start
            ? start
            : literal.Span.Start;

    internal sealed record Piece(int InRun, int InSource);
}
