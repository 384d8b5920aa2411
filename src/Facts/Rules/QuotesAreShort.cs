using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Rules;

/// <summary>A quotation is short: more than a sentence of somebody else's words is copying.</summary>
sealed class QuotesAreShort : IRule
{
    const int MostWords = 25;

    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var fact in catalogue.Facts)
        {
            if (fact.Details is not Statement { Quote: { } quote }) continue;
            foreach (var words in (quote.ByLanguage?.Values ?? [quote.English]).Select(Count).Where(words => words > MostWords))
            {
                findings.Warning("FACT135", fact.Origin.Of("quote"),
                    $"The quotation has {words} words; at most {MostWords} are quoted.",
                    "Shorten it, or say the rest in your own words.");
            }
        }
    }

    static int Count(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
