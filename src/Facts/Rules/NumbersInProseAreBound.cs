using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Model;
using DigitalRights.Facts.Prose;
using Markdig.Syntax.Inlines;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// A number in prose is a date, the number of a law or article, or bound to a fact, so that a corrected fact corrects every text.
/// In a fact's own text a number may also be written out when the same file declares it.
/// </summary>
sealed partial class NumbersInProseAreBound : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var record in catalogue.Records)
        {
            var declared = record is Fact fact ? Declared(fact) : [];
            foreach (var prose in Proses.Of(record)) Check(prose, declared, findings);
        }
    }

    static void Check(Markdown prose, HashSet<decimal> declared, Findings findings)
    {
        foreach (var (text, start) in prose.All<ContainerInline>().SelectMany(Runs))
        {
            var masked = NotACount().Replace(text, m => new string(' ', m.Length));
            foreach (Match number in Number().Matches(masked))
            {
                if (decimal.TryParse(number.Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                    && declared.Any(d => d == value || d == value * 1_000 || d == value * 1_000_000)) continue;
                var at = prose.PlaceOf(start);
                findings.Warning("FACT070", at with { Column = at.Column + number.Index }, $"The number '{number.Value}' is not bound to a fact.",
                    "Write [[country/fact#figure]] or [[indicator@country/year]].");
            }
        }
    }

    // The parser cuts text at every character that might have meant markup; a number and its label are often in different pieces.
    static IEnumerable<(string Text, LiteralInline Start)> Runs(ContainerInline container)
    {
        var text = new StringBuilder();
        LiteralInline? start = null;
        foreach (var inline in container)
        {
            if (inline is LiteralInline literal)
            {
                start ??= literal;
                text.Append(literal.Content.AsSpan());
            }
            else if (start is not null)
            {
                yield return (text.ToString(), start);
                text.Clear();
                start = null;
            }
        }
        if (start is not null) yield return (text.ToString(), start);
    }

    static HashSet<decimal> Declared(Fact fact)
    {
        var figures = fact.AllFigures.SelectMany(f => f.To is { } to ? new[] { f.Value, to } : [f.Value]);
        var penalties = ((fact.Details as Law)?.Penalties ?? []).SelectMany(p => new[] { p.Minimum, p.Maximum }).OfType<decimal>();
        return [.. figures, .. penalties];
    }

    // Dates, decades, times of day; numbers of articles, laws and the like; rates; names such as 2G, 24.kg or COVID-19.
    [GeneratedRegex("""
        \b\d{1,2}(\s+(to|and|or|until)\s+\d{1,2})?\s+(January|February|March|April|May|June|July|August|September|October|November|December)\b
        | \b(January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}\b
        | \b(1[5-9]|20)\d\d(s\b|(-|–|/)\d{2,4}\b)?
        | \b\d{1,2}:\d\d\b
        | \b(Articles?|Art\.|No\.|Nos\.|Number|Law|Resolution|Decree|Order|paragraphs?|sections?|pages?|part|chapter|level|levels|line|version|Group|[A-Z]{2,})\s*(No\.?\s*|N\s*)?\d[\d.()-]*(\s*(,|and|or|to)\s*\d[\d.()-]*)*
        | \b(1[5-9]|20)\d\d-\d\d(-\d\d)?\b | \bper\s+1(,?0)+\b
        | \w*[A-Za-z]-?\d+\w* | \b\d+(\.[a-z]|[A-Za-z])\w*
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex NotACount();

    [GeneratedRegex(@"\d+(,\d{3})*(\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
