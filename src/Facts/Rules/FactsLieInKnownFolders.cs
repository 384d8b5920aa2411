using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>A fact lies in the folder of a country, or in the region's, where it names its countries.</summary>
sealed class FactsLieInKnownFolders : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        var countries = catalogue.IdsOf(Noun.Country);
        foreach (var fact in catalogue.Facts)
        {
            if (fact.Folder != Fact.Region && !countries.Contains(fact.Folder))
            {
                findings.Error("FACT030", fact.Origin.At, $"'{fact.Folder}' is not a country's folder.",
                    Nearest.DidYouMeanOr(fact.Folder, [.. countries, Fact.Region]));
            }
            else if (fact.Countries.Count == 0)
            {
                findings.Error("FACT031", fact.Origin.At,
                    "A fact about the region names the countries it is about.", "Add 'also:' with their codes.");
            }
        }
    }
}
