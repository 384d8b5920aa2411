using System.Globalization;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Model;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// Names become addresses: a standing page is not called like a section of the site, a question not like a pair of countries, and a
/// topic, whose slice of the chronology stands beside those of countries and years, not like either.
/// </summary>
sealed class NamesDoNotCollide : IRule
{
    static readonly string[] Sections =
    [
        "assets", "chronology", "compare", "countries", "data", "essays", "facts", "glossary", "indicators", "search", "sources", "topics",
    ];

    public void Check(Catalogue catalogue, Findings findings)
    {
        var slugs = catalogue.Countries.Select(c => c.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var page in catalogue.Pages.Where(p => Sections.Contains(p.Id))) Report(page, "a section of the site", findings);
        foreach (var question in catalogue.Questions.Where(q => IsPair(q.Id, slugs))) Report(question, "a pair of countries", findings);
        foreach (var topic in catalogue.Topics.Where(t => slugs.Contains(t.Id) || IsYear(t.Id))) Report(topic, "a country or a year", findings);
    }

    static bool IsPair(string id, HashSet<string> slugs) => slugs.Any(s => id.StartsWith(s + "-", StringComparison.Ordinal) && slugs.Contains(id[(s.Length + 1)..]));

    static bool IsYear(string id) => int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    static void Report(IRecord record, string taken, Findings findings) =>
        findings.Error("FACT054", record.Origin.At, $"The name '{record.Id}' is the address of {taken}.", "Choose another name.");
}
