using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// A rank or a superlative means nothing without publisher and edition: a rank belongs into a fact of the kind figure, and that names both.
/// </summary>
sealed partial class RankingsNameTheirEdition : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var fact in catalogue.Facts)
        {
            var hasRank = fact.AllFigures.Any(g => g.Unit.English == "rank");
            if (fact.Details is not Statistic statistic)
            {
                if (hasRank)
                {
                    findings.Warning("FACT071", fact.Origin.Of("figures"), "A rank means nothing without publisher and edition.",
                        "Make it a fact of the kind figure, with 'publisher:' and 'edition:'.");
                }
            }
            else if (statistic.Edition is null && hasRank)
            {
                findings.Error("FACT044", fact.Origin.Of("figures"),
                    "A rank means nothing without the edition of the ranking.", "Add 'edition:'.");
            }
            else if (statistic.Edition is null
                && Superlative().Match($"{fact.Title.English} {fact.Summary.Source}") is { Success: true } word)
            {
                findings.Warning("FACT071", fact.Origin.Of("summary"),
                    $"'{word.Value}' compares, and the edition that it is true of is not named.",
                    "Add 'edition:', or say it without comparing.");
            }
        }
    }

    [GeneratedRegex(
        @"\b(highest|lowest|largest|biggest|sharpest|best|worst|fastest|slowest|cheapest|freest"
        + @"|(most|least) (free|expensive|followed|repressive|censored)|(first|last|top|bottom) (place|in the)|rank(s|ed|ing)?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Superlative();
}
