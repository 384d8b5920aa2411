using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>A country that an indicator's publisher does not assess has no values there.</summary>
sealed class CountriesNotAssessedHaveNoValues : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var indicator in catalogue.Indicators)
        {
            foreach (var key in indicator.NotAssessed.Keys.Where(k => indicator.Values.ContainsKey(k)))
            {
                findings.Error("FACT052", key.At, $"'{key.Name}' is said not to be assessed, and has values.",
                    "Remove the values, or take it off 'not-assessed'.");
            }
        }
    }
}
