using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>A country's page leads with a few developments, about the country.</summary>
sealed class HighlightsAreFew : IRule
{
    const int Most = 8;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var country in catalogue.Countries.Where(c => c.Highlights.Count > Most))
        {
            findings.Warning("FACT136", country.Origin.Of("highlights"),
                $"There are {country.Highlights.Count} key developments; at most {Most} are shown first.",
                "Keep those that matter most.");
        }
    }
}
