using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>Two profiles never share a country code.</summary>
sealed class CountryCodesAreUnique : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var same in catalogue.Countries.GroupBy(c => c.Id).Where(g => g.Count() > 1))
        {
            foreach (var country in same.Skip(1))
            {
                findings.Error("FACT032", country.Origin.Of("code"),
                    $"The code '{country.Id}' is already that of {same.First().Origin.Path}.");
            }
        }
    }
}
