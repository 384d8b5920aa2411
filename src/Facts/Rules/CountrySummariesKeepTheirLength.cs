using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>A country's summary has the length that a reader takes in before the details.</summary>
sealed class CountrySummariesKeepTheirLength : IRule
{
    const int Fewest = 120;
    const int Most = 200;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var country in catalogue.Countries)
        {
            var words = WordCount.In(country.Summary, catalogue);
            if (words is >= Fewest and <= Most) continue;
            findings.Warning("FACT078", country.Origin.Of("summary"), $"The summary has {words} words; it should have {Fewest} to {Most}.");
        }
    }
}
