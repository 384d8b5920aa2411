using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>A value lies between the ends of its indicator's scale.</summary>
sealed class IndicatorValuesAreOnTheirScale : IRule
{
    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var indicator in catalogue.Indicators)
        {
            foreach (var (country, values) in indicator.Values)
            {
                foreach (var value in values)
                {
                    var end = value.Value < indicator.Scale.Minimum ? $"below the scale's minimum of {indicator.Scale.Minimum}"
                        : value.Value > indicator.Scale.Maximum ? $"above the scale's maximum of {indicator.Scale.Maximum}"
                        : null;
                    if (end is not null)
                    {
                        findings.Error("FACT051", value.At, $"The value of {value.Year} for '{country.Name}', {value.Value}, is {end}.",
                            "Correct the number, or the scale if the source says so.");
                    }
                }
            }
        }
    }
}
