using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Rules;

/// <summary>A day of reading, wording or correcting is a plain day; that of a correction becomes part of its address.</summary>
sealed class WorkingDaysAreDays : IRule
{
    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var (record, field, date) in WorkingDays.Of(catalogue)
            .Where(d => d.Record is not Fact && d.Date != Edtf.Unstated && d.Date.HtmlDateTime is not { Length: 10 }))
        {
            const string Write = "Write the day, such as 2026-11-21.";
            if (record is Correction) findings.Error("FACT144", record.Origin.Of(field), $"'{date.Raw}' is not a single day.", Write);
            else findings.Warning("FACT144", record.Origin.Of(field), $"'{date.Raw}' is not a single day.", Write);
        }
    }
}
