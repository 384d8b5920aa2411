using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>What is said to go on says up to when the sources support that.</summary>
sealed class OpenPeriodsSayUntilWhen : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var fact in catalogue.Facts.Where(f => f.Date is { HasOpenEnd: true } && f.AsOf is null))
        {
            findings.Warning("FACT145", fact.Origin.Of("date"),
                $"The date '{fact.Date!.Raw}' says that it still goes on, and nothing says when that was last so.",
                "Add 'as-of:', or end the date with '/' when the end is not known.");
        }
    }
}
