using System.Globalization;
using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;
using DigitalRights.Facts.Yaml;

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
        var facts = new Dictionary<object, List<NumberInProse>>();
        foreach (var passage in catalogue.Passages)
        {
            switch (passage)
            {
                case { Owner: Fact fact }:
                    Of(fact).AddRange(In(passage.Text, Declared(fact)));
                    break;
                case { Draft: { Noun: Noun.Fact } draft }:
                    Of(draft).AddRange(In(passage.Text, draft.Numbers));
                    break;
                case { Owner: not null } or { Draft: not null }:
                    foreach (var number in In(passage.Text, new HashSet<decimal>())) Tell(number, Elsewhere(number), null, findings);
                    break;
            }
        }
        foreach (var (owner, numbers) in facts.Where(f => f.Value.Count > 0))
        {
            Tell(numbers, owner switch
            {
                Fact fact => fact.Origin.Has(FactFields.Figures.Name) ? [.. fact.AllFigures.Select(f => f.Key.Name)] : null,
                _ => ((Draft)owner).FigureNames,
            }, findings);
        }

        List<NumberInProse> Of(object owner) => facts.TryGetValue(owner, out var numbers) ? numbers : facts[owner] = [];
    }

    static IEnumerable<NumberInProse> In(Markdown prose, IReadOnlySet<decimal> declared)
    {
        foreach (var run in TextRun.In(prose).Where(run => run.Text.AsSpan().ContainsAnyInRange('0', '9')))
        {
            var masked = NotACount().Replace(run.Text, m => new string(' ', m.Length));
            foreach (Match number in Number().Matches(masked))
            {
                var digits = Separators().Replace(number.Value, "");
                if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                    && value < Beyond && Scales.Any(scale => declared.Contains(value * scale))) continue;
                var unit = Unit().Match(run.Text, number.Index + number.Length).Value.Trim();
                var sign = number.Index > 0 && run.Text[number.Index - 1] is '/' or '#' or '-' ? run.Text[number.Index - 1].ToString() : "";
                yield return new(prose.PlaceOf(run.SourceIndex(number.Index)), number.Value, digits, unit, sign);
            }
        }
    }

    // Declaring it is enough; the text may stay as it is. All lines are told with the first number, so that they are pasted once.
    static void Tell(IReadOnlyList<NumberInProse> numbers, IReadOnlyList<string>? names, Findings findings)
    {
        var taken = new HashSet<string>(names ?? [], StringComparer.Ordinal);
        var counts = numbers.Where(n => n.Sign.Length == 0).DistinctBy(n => n.Digits).ToList();
        var lines = counts.Select(n =>
            $"  {NameOf(n, taken)}: {{label: {YamlWriting.Open}, value: {n.Digits}, "
            + $"unit: {YamlWriting.Scalar(n.Unit.Length == 0 ? YamlWriting.Open : n.Unit)}, as-of: {YamlWriting.Open}}}");
        var write = string.Join('\n', names is null ? lines.Prepend($"{FactFields.Figures.Name}:") : lines);
        foreach (var number in numbers)
        {
            var isFirst = counts.Count > 0 && number == counts[0];
            Tell(number, number.Sign.Length > 0
                ? $"If it is a name and no count, put it in backticks: `{number.Sign}{number.Written}`. "
                    + "If it is a count, add it under 'figures:'."
                : "Add it under 'figures:' with its unit and the time for which it holds; the text may stay as it is. "
                    + $"If it is a name and no count, put it in backticks: `{number.Written}`.", isFirst ? write : null, findings);
        }
    }

    static string NameOf(NumberInProse number, HashSet<string> taken)
    {
        var word = number.Unit.Split(' ')[^1];
        var name = word.Any(char.IsAsciiLetter) && RecordName.IsName(RecordName.Right(word)) ? RecordName.Right(word) : "number";
        if (taken.Add(name)) return name;
        var further = $"{name}-{number.Digits.Replace('.', '-')}";
        taken.Add(further);
        return further;
    }

    static string Elsewhere(NumberInProse number) =>
        $"Write [[country/fact#figure]] or [[indicator@country/year]]. If it is a name and no count, put it in backticks: "
        + $"`{number.Sign}{number.Written}`.";

    static void Tell(NumberInProse number, string advice, string? write, Findings findings) =>
        findings.Warning("FACT070", number.At, $"The number '{number.Written}' is not bound to a fact.", advice, write);

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

    // Groups of three digits are divided by commas or spaces.
    [GeneratedRegex(@"(?<!\d)\d{1,3}([ \u00A0\u202F]\d{3})+(?!\d)|\d+(,\d{3})*(\.\d+)?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"[ ,\u00A0\u202F]")]
    private static partial Regex Separators();

    // The word behind it, as far as it is one of those that are counted.
    [GeneratedRegex("""
        \G(%|\s+(?!(of|to|and|or|in|on|at|for|by|the|a|an|that|which|who|were|was|is|are|had|has|from|with)\b)\p{L}[\p{L}-]+)?
        """, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Unit();
}

/// <summary>A number in a text.</summary>
/// <param name="Digits">Without separators.</param>
/// <param name="Unit">The word that follows it, or nothing.</param>
/// <param name="Sign">A sign before it that makes it a name, as in /16, or nothing.</param>
sealed record NumberInProse(Location At, string Written, string Digits, string Unit, string Sign);
