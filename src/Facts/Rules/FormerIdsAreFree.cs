using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>A former id is not the id, or another former id, of any record of its noun: its old address must lead to one place.</summary>
sealed class FormerIdsAreFree : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var records in catalogue.Records.GroupBy(r => r.Noun))
        {
            Check([.. records.OrderBy(r => r.Origin.Path, StringComparer.Ordinal)], findings);
        }
    }

    static void Check(IReadOnlyList<IRecord> records, Findings findings)
    {
        var taken = records.ToDictionary(r => r.Id, r => r.Origin.Path, StringComparer.Ordinal);
        foreach (var record in records)
        {
            foreach (var former in record.Origin.FormerNames)
            {
                if (!taken.TryAdd(record.IdOf(former), record.Origin.Path))
                {
                    findings.Error("FACT033", former.At, $"'{former.Name}' is taken by {taken[record.IdOf(former)]}.");
                }
            }
        }
    }
}
