using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>A fact that rests on garbled copies alone is graded as a single source, or as disputed.</summary>
sealed class GarbledSourcesAreNotTrusted : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var fact in catalogue.Facts.Where(f => f.Evidence is not (Evidence.SingleSource or Evidence.Disputed)))
        {
            var sources = fact.AllSources.Select(c => catalogue.Find(c.Source)).OfType<Source>().ToList();
            if (sources.Count == 0 || !sources.TrueForAll(s => s.IsGarbled)) continue;
            findings.Warning("FACT073", fact.Origin.Of("evidence"),
                $"The fact rests on a garbled copy alone, so it cannot be '{fact.Evidence.ToKebab()}'.",
                "Grade it single-source or disputed, or add another source.");
        }
    }
}
