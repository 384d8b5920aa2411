using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;

namespace DigitalRights.Facts.Rules;

/// <summary>Values belong to known countries; a country that is not assessed has none.</summary>
sealed class IndicatorCountriesExist : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        var codes = catalogue.IdsOf(Noun.Country);
        foreach (var indicator in catalogue.Indicators)
        {
            foreach (var key in indicator.Values.Keys.Concat(indicator.NotAssessed.Keys).Where(k => !codes.Contains(k.Name)))
            {
                findings.Error("FACT012", key.At, $"unknown country '{key.Name}'.", Nearest.DidYouMeanOr(key.Name, codes));
            }
            foreach (var key in indicator.NotAssessed.Keys.Where(k => indicator.Values.ContainsKey(k)))
            {
                findings.Error("FACT052", key.At, $"'{key.Name}' is said not to be assessed, and has values.");
            }
        }
    }
}
