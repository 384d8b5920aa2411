using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>The day of the last check is a plain day.</summary>
sealed class VerifiedIsADay : IRule
{
    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var fact in catalogue.Facts.Where(f => f.Verified != Edtf.Unstated && !IsPlainDay(f.Verified)))
        {
            findings.Error("FACT038", fact.Origin.Of("verified"), $"'{fact.Verified.Raw}' is not a single day.",
                "Write the day of the check, such as 2026-11-21.");
        }
    }

    static bool IsPlainDay(Edtf date) => date.HtmlDateTime is { Length: 10 };
}
