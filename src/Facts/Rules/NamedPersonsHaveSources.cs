using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// A person is named in a case only on the word of more than opinion or of a copy of another work: news, a court, a state body, a rights
/// group or a scholar must name the person too.
/// </summary>
sealed class NamedPersonsHaveSources : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var fact in catalogue.Facts.Where(f => f.Details is Case { Person: not null }))
        {
            var sources = fact.AllSources.Select(c => catalogue.Find(c.Source)).OfType<Source>().ToList();
            if (sources.Count == 0 || sources.Exists(s => s.Standing is not (SourceStanding.Comment or SourceStanding.Copy))) continue;
            findings.Warning("FACT072", fact.Origin.Of("person"), "A person is named, and no source is more than a comment or a copy.",
                "Add a report, a ruling or a statement that names the person, or leave the name out.");
        }
    }
}
