using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;

namespace DigitalRights.Facts.Rules;

/// <summary>What a fact names besides itself is something else: other countries, other facts, other words for it.</summary>
sealed class FactsNameOthers : IRule
{
    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var fact in catalogue.Facts)
        {
            foreach (var country in fact.Countries.Skip(1).Where(c => c.Id == fact.Folder))
            {
                findings.Error("FACT131", country.At,
                    $"'also' names '{country.Id}', in whose folder the fact lies.",
                    "Remove it; 'also' is for other countries.");
            }
            foreach (var other in fact.Origin.References.Where(r => r.Noun == Noun.Fact && r.Id == fact.Id))
            {
                findings.Error("FACT131", other.At, $"The fact '{fact.Id}' names itself.", "Remove it.");
            }
            if (fact.Aliases.Any(a => a.English == fact.Title.English))
            {
                findings.Warning("FACT131", fact.Origin.Of("aliases"),
                    "One of the other names is the title.",
                    "Remove it; the search knows the title.");
            }
        }
        foreach (var term in catalogue.Terms
            .Where(t => t.Also.Any(a => string.Equals(a.English, t.Title.English, StringComparison.OrdinalIgnoreCase))))
        {
            findings.Warning("FACT131", term.Origin.Of("also"), "One of the other names is the term itself.", "Remove it.");
        }
    }
}
