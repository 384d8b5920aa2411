using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>The home page and the country's own begin with its verdict.</summary>
sealed class CountriesHaveVerdicts : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var country in catalogue.Countries.Where(c => c.Verdict is null))
        {
            findings.Warning("FACT186", country.Origin.At, "The country has no verdict, with which its page and the home page begin.",
                "Add one or two sentences on what matters most there: verdict: …");
        }
    }
}
