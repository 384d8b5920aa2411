using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>A statement of the ledger is either carried or left out for a reason.</summary>
sealed class LedgerEntriesSayOneThing : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var entry in catalogue.Ledger.Where(e => e.Carried.Count > 0 == e.Omitted is not null))
        {
            findings.Error("FACT080", entry.At,
                entry.Omitted is null
                    ? $"Statement {entry.Number} is neither carried nor left out."
                    : $"Statement {entry.Number} is both carried and left out.",
                "Write either 'carried:' with the records that carry it, or 'omitted:' with the reason.");
        }
    }
}
