using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Model;

namespace DigitalRights.Facts.Rules;

/// <summary>A disputed fact shows at least two holders' versions.</summary>
sealed class DisputedFactsHaveVersions : IRule
{
    public bool LooksOnlyAtWhatStands => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var fact in catalogue.Facts.Where(f => f.Evidence == Evidence.Disputed && f.Versions.Count < 2 && !IsWrong(f)))
        {
            findings.Error("FACT034", fact.Origin.Of("evidence"), "A disputed fact needs the versions of at least two holders.",
                "Add 'versions:' with what each holder says, or choose another grade.");
        }
    }

    // Versions that stand there and were not read have been told of.
    static bool IsWrong(Fact fact) => fact.Versions.Count == 0 && fact.Origin.Has("versions");
}
