using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>What is said to go on says up to when the sources support that.</summary>
sealed class OpenPeriodsSayUntilWhen : IRule
{
    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var fact in catalogue.Facts.Where(f => f.Date is { HasOpenEnd: true } && !f.Origin.Has("as-of")))
        {
            findings.Warning("FACT145", fact.Origin.Of("date"),
                $"The date '{fact.Date!.Raw}' says that it still goes on, and nothing says when that was last so.",
                "Add 'as-of:' with the time up to which the sources say so, or end the date with '/' when the end is not known.",
                "as-of: …  # such as: 2026-02-19");
        }
    }
}
