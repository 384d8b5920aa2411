using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// The statements of the ledger are numbered from 1, each once and none left out. That one is left out can be said only when every entry
/// could be read.
/// </summary>
sealed class LedgerNumbersAreComplete : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        var expected = 1;
        foreach (var entry in catalogue.Ledger.OrderBy(e => e.Number))
        {
            if (entry.Number < expected)
            {
                findings.Error("FACT081", entry.At, $"Statement {entry.Number} stands here a second time.", "Keep one entry.");
            }
            else if (entry.Number > expected && catalogue.IsLedgerWhole)
            {
                findings.Error("FACT082", entry.At, $"Before statement {entry.Number}, statement {expected} is missing.",
                    "Say where it is carried, or why it is left out.");
            }
            expected = Math.Max(expected, entry.Number + 1);
        }
    }
}
