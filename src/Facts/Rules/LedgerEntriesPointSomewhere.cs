using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Model;

namespace DigitalRights.Facts.Rules;

/// <summary>The ledger names documents that are sources, and records that exist.</summary>
sealed class LedgerEntriesPointSomewhere : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var reference in catalogue.Ledger.Select(e => e.Document).Distinct().Concat(catalogue.Ledger.SelectMany(e => e.Carried)))
        {
            var known = catalogue.IdsOf(reference.Noun);
            if (known.Contains(reference.Id)) continue;
            findings.Error("FACT012", reference.At, $"unknown {reference.Noun.ToKebab()} '{reference.Id}'.", Nearest.DidYouMean(reference.Id, known));
        }
    }
}
