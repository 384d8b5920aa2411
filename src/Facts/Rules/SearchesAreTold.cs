using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// An answer of no data says what was searched for: twice at least, and once in a language in which the country publishes its laws.
/// Other answers have sources instead.
/// </summary>
sealed class SearchesAreTold : IRule
{
    const int Fewest = 2;
    const string Russian = "ru";

    static readonly string NoData = OpenAnswer.NoData.ToKebab();

    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var question in catalogue.Questions)
        {
            foreach (var (country, answer) in question.Answers)
            {
                Check(answer, catalogue.Find(Noun.Country, country.Name) as Country, findings);
            }
        }
    }

    static void Check(Answer answer, Country? country, Findings findings)
    {
        var at = answer.Origin.Of("searched");
        if (answer.Choice?.Name != NoData)
        {
            if (answer.Searched.Count == 0) return;
            findings.Error("FACT170", at, "'searched' belongs to an answer of no-data.", "Remove it, or answer no-data.");
        }
        else if (answer.Searched.Count == 0)
        {
            if (answer.Origin.Has("searched")) return; // wrong, and told where it is read
            findings.Error("FACT171", at, "The answer says no-data, but not what was searched for.",
                "Add 'searched:' with the words, the language and the day of at least two searches.");
        }
        else if (answer.Searched.Count < Fewest)
        {
            findings.Error("FACT172", at, "One search is too few to say no-data.", "Search again in other words, and add them.");
        }
        else if (country is not null && !answer.Searched.Any(s => IsLocal(s.Language, country)))
        {
            findings.Error("FACT173", at, "No search was in Russian or in a language of the country.",
                "Search in one of them, and add the words.");
        }
    }

    // A country's own languages are those in which its name is given.
    static bool IsLocal(string tag, Country country)
    {
        var language = tag.Split('-')[0];
        return language == Russian
            || (language != Texts.Languages.English && country.Title.ByLanguage?.ContainsKey(language) == true);
    }
}
