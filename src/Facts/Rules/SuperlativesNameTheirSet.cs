using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// What is the oldest, the highest or the only one is so among something: the sentence names the country, the region, the list or the
/// time in which it was compared. Without that nobody can check it.
/// </summary>
sealed partial class SuperlativesNameTheirSet : IRule
{
    static readonly Remembered<IRecord, List<Claim>> Claims = new(r => [.. ClaimsIn(r)]);

    public void Check(Catalogue catalogue, Findings findings)
    {
        var countries = catalogue.Countries.Select(c => c.Title.English).ToList();
        foreach (var claim in catalogue.Records.SelectMany(Claims.Of)
            .Where(claim => !countries.Exists(name => claim.Sentence.Contains(name, StringComparison.OrdinalIgnoreCase))))
        {
            findings.Warning("FACT176", claim.At,
                $"'{claim.Superlative}' does not say among what.",
                "Name the country, the region, the list or the time in which it was compared, or say it without the superlative.");
        }
    }

    // Whether the sentence names one of the countries is not known here.
    static IEnumerable<Claim> ClaimsIn(IRecord record) => record switch
    {
        Fact fact => [.. In(fact.Title.English, _ => fact.Origin.Of("title")), .. In(fact.Summary)],
        Country country => In(country.Summary),
        Question question => question.Answers.Values.Select(a => a.Detail).OfType<Markdown>().SelectMany(In),
        _ => [],
    };

    static IEnumerable<Claim> In(Markdown text) => In(text.Source, text.PlaceOf);

    static IEnumerable<Claim> In(string text, Func<int, Location> placeOf) =>
        from sentence in Sentences.In(text)
        let found = Superlative().Match(sentence.Words)
        where found.Success && !Set().IsMatch(sentence.Words)
        select new Claim(placeOf(sentence.Start + found.Index), found.Value, sentence.Words);

    sealed record Claim(Location At, string Superlative, string Sentence);

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
