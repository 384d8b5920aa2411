using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Texts;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// A mark of a footnote has a text, and the text of a footnote has a mark. The parser prints the one as it is written and drops the other.
/// </summary>
sealed partial class FootnotesAreWhole : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var prose in catalogue.Passages.Select(p => p.Text).Where(t => t.Source.Contains("[^", StringComparison.Ordinal)))
        {
            Check(prose, findings);
        }
    }

    static void Check(Markdown prose, Findings findings)
    {
        foreach (var run in TextRun.In(prose))
        {
            foreach (Match mark in Mark().Matches(run.Text))
            {
                findings.Error("FACT137", prose.PlaceOf(run.SourceIndex(mark.Index)),
                    $"The footnote '{mark.Value}' has no text.",
                    $"Add a line '{mark.Value}: …' below, or remove the mark.");
            }
        }
        var marked = prose.All<FootnoteLink>().Select(l => l.Footnote.Label?.TrimStart('^')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (Match text in Definition().Matches(prose.Source))
        {
            var label = text.Groups["label"];
            var isCode = prose.All<CodeBlock>().Any(c => c.Span.Start <= label.Index && label.Index <= c.Span.End);
            if (isCode || marked.Contains(label.Value)) continue;
            findings.Error("FACT137", prose.PlaceOf(label.Index - 2),
                $"Nothing refers to the footnote '[^{label.Value}]', so nobody would see it.",
                $"Put [^{label.Value}] behind the words that it explains, or remove it.");
        }
    }

    [GeneratedRegex(@"\[\^[^\]\s]+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^[ ]{0,3}\[\^(?<label>[^\]\r\n]+)\]:", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Definition();
}
