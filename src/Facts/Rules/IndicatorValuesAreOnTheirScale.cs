using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>A value lies between the ends of its indicator's scale.</summary>
sealed class IndicatorValuesAreOnTheirScale : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var indicator in catalogue.Indicators)
        {
            foreach (var (country, values) in indicator.Values)
            {
                foreach (var value in values.Where(v => v.Value < indicator.Scale.Minimum || v.Value > indicator.Scale.Maximum))
                {
                    findings.Error("FACT051", country.At, $"The value of {value.Year} for '{country.Name}', {value.Value}, is outside the scale from {indicator.Scale.Minimum} to {indicator.Scale.Maximum}.");
                }
            }
        }
    }
}
