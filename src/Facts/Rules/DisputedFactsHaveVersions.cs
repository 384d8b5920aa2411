using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>A disputed fact shows at least two holders' versions.</summary>
sealed class DisputedFactsHaveVersions : IRule
{
    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var fact in catalogue.Facts.Where(f => f.Evidence == Evidence.Disputed && Holders(f) < 2 && !IsWrong(f)))
        {
            findings.Error("FACT034", fact.Origin.Of("evidence"),
                fact.Versions.Count < 2 ? "A disputed fact needs the versions of at least two holders."
                : $"A disputed fact needs the versions of at least two holders; these are all of '{fact.Versions[0].Holder.English}'.",
                "Add 'versions:' with what each holder says, or choose another grade.");
        }
    }

    // Two versions of one holder are one side.
    static int Holders(Fact fact) => fact.Versions
        .Select(v => string.Concat(v.Holder.English.Where(char.IsLetterOrDigit)).ToUpperInvariant())
        .Distinct(StringComparer.Ordinal).Count();

    // Versions that stand there and were not read have been reported.
    static bool IsWrong(Fact fact) => fact.Versions.Count == 0 && fact.Origin.Has("versions");
}
