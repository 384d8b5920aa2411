using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;

namespace DigitalRights.Facts.Rules;

/// <summary>A question answers for every country, if only with no-data.</summary>
sealed class EveryCountryIsAnswered : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        var codes = catalogue.IdsOf(Noun.Country);
        foreach (var question in catalogue.Questions)
        {
            foreach (var code in codes.Where(c => question.Of(c) is null))
            {
                findings.Error("FACT050", question.Origin.Of("answers"),
                    $"There is no answer for '{code}'.", "If nothing was found, answer no-data.",
                    $"{code}:\n  answer: no-data\n  searched:\n"
                        + "    - {words: …, language: …, on: …}\n    - {words: …, language: …, on: …}");
            }
        }
    }
}
