using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;

namespace DigitalRights.Facts.Rules;

/// <summary>The ledger is ordered by documents, which are sources that exist.</summary>
sealed class LedgerDocumentsExist : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var document in catalogue.Ledger.Select(e => e.Document).Distinct())
        {
            var known = catalogue.IdsOf(document.Noun);
            if (known.Contains(document.Id)) continue;
            findings.Error("FACT012", document.At, $"unknown {document.Noun.ToKebab()} '{document.Id}'.", Nearest.DidYouMean(document.Id, known));
        }
    }
}
