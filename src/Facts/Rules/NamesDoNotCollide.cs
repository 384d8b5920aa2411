using System.Globalization;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// Names become addresses: a question is not called like a pair of countries, and a topic or a country, whose slice of the chronology
/// stands beside those of years and of what has no date, not like another of these. Whether a page stands where the program has one of its
/// own is seen when all pages are known.
/// </summary>
sealed class NamesDoNotCollide : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        var slugs = catalogue.Countries.Select(c => c.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var question in catalogue.Questions.Where(q => IsPair(q.Id, slugs))) Report(question, "a pair of countries", findings);
        foreach (var topic in catalogue.Topics.Where(t => slugs.Contains(t.Id) || IsPeriod(t.Id)))
        {
            Report(topic, topic.Id, "a country, of a year or of what has no date", findings);
        }
        foreach (var country in catalogue.Countries.Where(c => IsPeriod(c.Slug)))
        {
            Report(country, country.Slug, "a year or of what has no date", findings);
        }
        foreach (var same in Pairs(slugs).GroupBy(p => p, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            var country = catalogue.Countries.First(c => same.Key.StartsWith(c.Slug + "-", StringComparison.Ordinal));
            findings.Error("FACT054", country.Origin.At, $"Two pairs of countries have the address '{same.Key}'.",
                "Name a country's file without a hyphen.");
        }
    }

    static bool IsPair(string id, HashSet<string> slugs) =>
        slugs.Any(s => id.StartsWith(s + "-", StringComparison.Ordinal) && slugs.Contains(id[(s.Length + 1)..]));

    static bool IsPeriod(string id) =>
        id == Period.Undated.ToString() || long.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    static IEnumerable<string> Pairs(HashSet<string> slugs) =>
        slugs.SelectMany(a => slugs.Where(b => string.CompareOrdinal(a, b) < 0).Select(b => $"{a}-{b}"));

    static void Report(IRecord record, string taken, Findings findings) => Report(record, record.Id, taken, findings);

    static void Report(IRecord record, string name, string taken, Findings findings) =>
        findings.Error("FACT054", record.Origin.At, $"The name '{name}' is the address of {taken}.", "Choose another name.");
}
