using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>Each value of an indicator is from one source: its own, or the only one of the indicator's that no value names.</summary>
sealed class ValuesHaveOneSource : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var indicator in catalogue.Indicators.Where(i => i.Sources.Count > 1))
        {
            var without = indicator.Values.Values.SelectMany(values => values).Count(v => v.Source is null);
            if (without == 0 || indicator.Sources.Select(s => s.Source).Except(indicator.OwnSources).Count() == 1) continue;
            findings.Warning("FACT175", indicator.Origin.Of("sources"),
                $"The indicator has {indicator.Sources.Count} sources, and {without} of its values do not say which of them they are from.",
                "Name the source at these values, or at all values of every source but one.");
        }
    }
}
