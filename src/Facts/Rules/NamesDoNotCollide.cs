using System.Globalization;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Model;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// Names become addresses: a question is not called like a pair of countries, and a topic, whose slice of the chronology stands beside those
/// of countries and years, not like either. Whether a page stands where the program has one of its own is seen when all pages are known.
/// </summary>
sealed class NamesDoNotCollide : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        var slugs = catalogue.Countries.Select(c => c.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var question in catalogue.Questions.Where(q => IsPair(q.Id, slugs))) Report(question, "a pair of countries", findings);
        foreach (var country in catalogue.Countries.Where(c => IsYear(c.Slug))) Report(country, country.Slug, "a year", findings);
        foreach (var same in Pairs(slugs).GroupBy(p => p, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            var country = catalogue.Countries.First(c => same.Key.StartsWith(c.Slug + "-", StringComparison.Ordinal));
            findings.Error("FACT054", country.Origin.At, $"Two pairs of countries have the address '{same.Key}'.", "Name a country's file without a hyphen.");
        }
        foreach (var topic in catalogue.Topics.Where(t => slugs.Contains(t.Id) || IsYear(t.Id))) Report(topic, "a country or a year", findings);
    }

    static bool IsPair(string id, HashSet<string> slugs) => slugs.Any(s => id.StartsWith(s + "-", StringComparison.Ordinal) && slugs.Contains(id[(s.Length + 1)..]));

    static bool IsYear(string id) => int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    static IEnumerable<string> Pairs(HashSet<string> slugs) =>
        slugs.SelectMany(a => slugs.Where(b => string.CompareOrdinal(a, b) < 0).Select(b => $"{a}-{b}"));

    static void Report(IRecord record, string taken, Findings findings) => Report(record, record.Id, taken, findings);

    static void Report(IRecord record, string name, string taken, Findings findings) =>
        findings.Error("FACT054", record.Origin.At, $"The name '{name}' is the address of {taken}.", "Choose another name.");
}
