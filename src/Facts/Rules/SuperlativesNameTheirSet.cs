using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// What is the oldest, the highest or the only one is so among something: the sentence names the country, the region, the list or the
/// time in which it was compared. Without that nobody can check it.
/// </summary>
sealed partial class SuperlativesNameTheirSet : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        var countries = catalogue.Countries.Select(c => c.Title.English).ToList();
        foreach (var fact in catalogue.Facts)
        {
            Check(fact.Title.English, _ => fact.Origin.Of("title"));
            Check(fact.Summary.Source, fact.Summary.PlaceOf);
        }
        foreach (var summary in catalogue.Countries.Select(c => c.Summary)) Check(summary.Source, summary.PlaceOf);
        foreach (var detail in catalogue.Questions.SelectMany(q => q.Answers.Values).Select(a => a.Detail))
        {
            if (detail is not null) Check(detail.Source, detail.PlaceOf);
        }

        void Check(string text, Func<int, Location> placeOf)
        {
            foreach (var (start, words) in Sentences.In(text))
            {
                if (Superlative().Match(words) is not { Success: true } found || Set().IsMatch(words)) continue;
                if (countries.Exists(name => words.Contains(name, StringComparison.OrdinalIgnoreCase))) continue;
                findings.Warning("FACT176", placeOf(start + found.Index),
                    $"'{found.Value}' does not say among what.",
                    "Name the country, the region, the list or the time in which it was compared, or say it without the superlative.");
            }
        }
    }

    // "The first deputy" and "the first phase" are no superlatives; "the first time" is one behind "for" alone.
    [GeneratedRegex("""
        \bthe\s+((?!first\b)\w+\s+)?(oldest|youngest|newest|highest|lowest|largest|biggest|smallest|longest|shortest|worst|strictest
            |harshest|fewest|fastest|slowest|cheapest|dearest|freest|earliest|most)\b
        | \bthe\s+only\b | \bfor\s+the\s+first\s+time\b | \bthe\s+first\s+(in|of\s+its\s+kind|country|state|law)\b
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Superlative();

    [GeneratedRegex("""
        \b(among | between | since | known? | recorded | on\s+record | Central\s+Asian? | the\s+(region|world|countr(y|ies))
        | in\s+the\s+\w+\s+region | of\s+(the\s+)?(all|both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)
        | (that|this|its|our|the)\s+(ranking|list|table|index|series|edition|kind|period|cases|survey) | in\s+(its|our)\s+\w+
        | Kazakh | Kyrgyz | Tajik | Turkmen | Uzbek)\b
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Set();
}
