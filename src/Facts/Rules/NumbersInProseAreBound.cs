using System.Globalization;
using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// A number in prose is a date, the number of a law or article, or bound to a fact, so that a corrected fact corrects every text.
/// In a fact's own text a number may also be written out when the same file declares it.
/// </summary>
sealed partial class NumbersInProseAreBound : IRule
{
    // A declared 11000000 is written as 11 million.
    static readonly IReadOnlyList<decimal> Scales = [1, 1_000, 1_000_000, 1_000_000_000];

    // More than any field may declare; past it the products overflow.
    const decimal Beyond = 1_000_000_000_000_000;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var (prose, owner) in catalogue.Passages.Where(p => p.Owner is not null))
        {
            Check(prose, owner is Fact fact ? Declared(fact) : [], findings);
        }
    }

    static void Check(Markdown prose, HashSet<decimal> declared, Findings findings)
    {
        foreach (var run in TextRun.In(prose).Where(run => run.Text.AsSpan().ContainsAnyInRange('0', '9')))
        {
            var masked = NotACount().Replace(run.Text, m => new string(' ', m.Length));
            foreach (Match number in Number().Matches(masked))
            {
                if (decimal.TryParse(number.Value.Replace(",", "", StringComparison.Ordinal),
                    NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                    && value < Beyond && Scales.Any(scale => declared.Contains(value * scale))) continue;
                findings.Warning("FACT070", prose.PlaceOf(run.SourceIndex(number.Index)),
                    $"The number '{number.Value}' is not bound to a fact.",
                    "Write [[country/fact#figure]] or [[indicator@country/year]].");
            }
        }
    }

    static HashSet<decimal> Declared(Fact fact)
    {
        var figures = fact.AllFigures.SelectMany(f => f.To is { } to ? new[] { f.Value, to } : [f.Value]);
        var penalties = ((fact.Details as Law)?.Penalties ?? []).SelectMany(p => new[] { p.Minimum, p.Maximum }).OfType<decimal>();
        return [.. figures, .. penalties];
    }

    // Numbers of articles, laws and the like; dates, decades, times of day; rates; names such as 2G, 24.kg or COVID-19.
    // Every alternative starts at a digit, since digits are few and found fast.
    [GeneratedRegex("""
          (?<=\b((?i:articles?|law|resolution|decree|paragraphs?|sections?|pages?|part|chapter|levels?|line|version)
              |Art\.|No\.|Nos\.|Number|Order|Group|(?!(USD|EUR|RUB|KZT|KGS|TJS|TMT|UZS)\b)[A-Z]{2,})
            \s*(No\.?\s*|N\s*)?)\d[\d.()/-]*(\s*(,|and|or|to)\s*\d[\d.()/-]*)*
        | \b(1[5-9]|20)\d\d-\d\d(-\d\d)?\b
        | \b\d{1,2}(\s*(,|-|–|to|and|or|until)\s*\d{1,2})*\s+
            (January|February|March|April|May|June|July|August|September|October|November|December)\b
        | (?<=(?<!\d\s+)\b(January|February|March|April|May|June|July|August|September|October|November|December)\s+)
            \d{1,2}((-|–)\d{1,2})?\b
        | \b(1[5-9]|20)\d\d(s\b|(-|–|/)\d{2,4}\b)?(?!\d|[.,]\d)
        | \b\d{1,2}:\d\d\b
        | (?<=\bper\s+)1(,?0)+\b
        | (?<=[A-Za-z]-?)\d+\w* | \b\d+(\.[a-z]|[A-Za-z])\w*
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NotACount();

    [GeneratedRegex(@"\d+(,\d{3})*(\.\d+)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
