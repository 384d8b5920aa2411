using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>A date that is uncertain, approximate or missing says what it rests on.</summary>
sealed class UncertainDatesAreExplained : IRule
{
    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var fact in catalogue.Facts.Where(f => !f.Origin.Has("date-note")
            && (f.Date is { } date ? date.IsUncertain || date.IsApproximate : !f.Origin.Has("date"))))
        {
            findings.Error("FACT037", fact.Origin.Of("date"),
                fact.Date is null
                    ? "A fact without a date says why."
                    : $"The date '{fact.Date.Raw}' is uncertain or approximate and does not say why.",
                "Add 'date-note:' with what it rests on.", "date-note: …  # such as: The report says mid-September.");
        }
    }
}
