using DigitalRights.Facts.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DigitalRights.Facts.Texts;

/// <summary>
/// Looks whether a text is one that can be printed. Parser and printer both give up at some depth of nesting, each at its own; text for
/// readers needs far less, in length too.
/// </summary>
static class MarkdownDepth
{
    const int Deepest = 48;

    // Essays have some ten thousand letters and a hundred brackets. The parser looks at every open bracket again and again.
    const int MostLetters = 200_000;
    const int MostBrackets = 2_000;

    /// <returns>Whether it is; if not, the reason is among the findings.</returns>
    public static bool IsBearable(Markdown text, Findings findings)
    {
        if (text.Source.Length > MostLetters || text.Source.AsSpan().Count('[') > MostBrackets)
        {
            findings.Error("FACT016", text.At,
                $"This text has more than {MostLetters} letters, or more than {MostBrackets} square brackets.",
                "Divide it, or write it with fewer.");
            return false;
        }
        try
        {
            if (FirstNestedTooDeep(text.Document) is not { } part) return true;
            Tell(text.PlaceOf(part), findings);
        }
        // The parser's word for it; it has no type of its own.
        catch (ArgumentException e) when (e.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            Tell(text.At, findings);
        }
#pragma warning disable CA1031 // Whatever the parser cannot cope with is reported with the place of the text.
        catch (Exception e)
#pragma warning restore CA1031
        {
            findings.Error("FACT109", text.At, $"The program cannot cope with something in this text ({e.GetType().Name}: {e.Message}).",
                "Please report this, with the text; until then, write it in a plainer way.");
        }
        return false;
    }

    static void Tell(Location at, Findings findings) =>
        findings.Error("FACT016", at, "Quotations, lists, emphasis or brackets are nested too deeply in this text.",
            "Write it with fewer levels.");

    // Without recursion, which could itself go too deep.
    static MarkdownObject? FirstNestedTooDeep(MarkdownDocument document)
    {
        var ahead = new Stack<(MarkdownObject Part, int Depth)>([(document, 0)]);
        while (ahead.TryPop(out var next))
        {
            if (next.Depth > Deepest) return next.Part;
            foreach (var child in ChildrenOf(next.Part)) ahead.Push((child, next.Depth + 1));
        }
        return null;
    }

    static IEnumerable<MarkdownObject> ChildrenOf(MarkdownObject part) => part switch
    {
        ContainerBlock block => block,
        LeafBlock { Inline: { } inline } => inline,
        ContainerInline inline => inline,
        _ => [],
    };
}
