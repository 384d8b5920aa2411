using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>A country's code is two letters, as in ISO 3166-1; it names the folder of its facts.</summary>
sealed class CountryCodesAreTwoLetters : IRule
{
    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var country in catalogue.Countries.Where(c => c.Id.Length != 2 || !c.Id.All(char.IsAsciiLetterLower)))
        {
            findings.Error("FACT141", country.Origin.Of("code"),
                $"'{country.Id}' is not a country's code.",
                "Write the two letters of ISO 3166-1 in lower case, such as kz.");
        }
    }
}
