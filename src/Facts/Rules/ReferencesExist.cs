using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;

namespace DigitalRights.Facts.Rules;

/// <summary>A reference names a record that exists.</summary>
sealed class ReferencesExist : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var reference in catalogue.References)
        {
            var known = catalogue.IdsOf(reference.Noun);
            if (known.Contains(reference.Id)) continue;
            findings.Error("FACT012", reference.At, $"unknown {reference.Noun.ToKebab()} '{reference.Id}'.", Nearest.DidYouMean(reference.Id, known));
        }
    }
}
