using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Rules;

/// <summary>Nothing was checked, read, published or counted after the newest day on which somebody worked on the catalogue.</summary>
sealed class DatesAreNotInTheFuture : IRule
{
    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        if (WorkingDays.Newest(catalogue) is not { } newest) return;
        foreach (var (record, field, date) in WorkingDays.Of(catalogue).Where(d => IsAfter(d.Date, newest)))
        {
            findings.Warning("FACT128", record.Origin.Of(field),
                $"'{field}' is {date.Raw}, more than a year after every other day of work ({newest}).",
                "Check the year.");
        }
        foreach (var source in catalogue.Sources.Where(s => IsAfter(s.Issued, newest)))
        {
            findings.Error("FACT126", source.Origin.Of("issued"),
                $"'issued' is {source.Issued!.Raw}, after the newest day of work on the catalogue ({newest}).",
                "Check the year.");
        }
        foreach (var question in catalogue.Questions)
        {
            foreach (var (country, answer) in question.Answers)
            {
                if (IsAfter(answer.AsOf, newest))
                {
                    findings.Error("FACT126", answer.Origin.Of("as-of"),
                        $"'as-of' of '{country.Name}' is {answer.AsOf!.Raw}, after the newest day of work on the catalogue ({newest}).",
                        "Check the year.");
                }
            }
        }
        foreach (var indicator in catalogue.Indicators)
        {
            foreach (var (country, values) in indicator.Values)
            {
                foreach (var value in values.Where(v => v.Year > newest.Year))
                {
                    findings.Warning("FACT127", value.At,
                        $"There is a value of {value.Year} for '{country.Name}', after the newest day of work on the catalogue ({newest}).",
                        "Check the year; a forecast is no value.");
                }
            }
        }
    }

    static bool IsAfter(Edtf? date, Day newest) => date?.Earliest is { } earliest && earliest > newest;
}
