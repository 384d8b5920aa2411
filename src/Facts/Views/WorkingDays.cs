using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>
/// The days on which somebody worked on the catalogue: checked a fact, read a source, worded an essay, corrected something, searched
/// in vain. The newest of them stands for today, since what is right must not depend on the clock of a machine.
/// </summary>
public static class WorkingDays
{
    /// <summary>Each record with such a day, and the name of the field.</summary>
    public static IEnumerable<(IRecord Record, string Field, Edtf Date)> Of(Catalogue catalogue) =>
    [
        .. catalogue.Facts.Select(f => ((IRecord)f, "verified", f.Verified)),
        .. catalogue.Sources.Where(s => s.Accessed is not null).Select(s => ((IRecord)s, "accessed", s.Accessed!)),
        .. catalogue.Essays.Select(e => ((IRecord)e, "date", e.Date)),
        .. catalogue.Corrections.Select(c => ((IRecord)c, "date", c.Date)),
        .. from question in catalogue.Questions
           from answer in question.Answers.Values
           from search in answer.Searched
           select ((IRecord)question, "answers", search.On),
    ];

    /// <summary>
    /// The newest day, without one that stands more than a year behind all others: that is a slip of the pen. Null when there is none.
    /// </summary>
    public static Day? Newest(Catalogue catalogue)
    {
        Day[] days = [.. Of(catalogue).Select(d => d.Date.Latest).OfType<Day>().Order()];
        for (var i = days.Length - 1; i > 0; i--)
        {
            if (days[i] with { Year = days[i].Year - 1 } <= days[i - 1]) return days[i];
        }
        return days.Length == 0 ? null : days[0];
    }
}
