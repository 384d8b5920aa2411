using System.Text.RegularExpressions;
using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// A fact's summary is one to four complete sentences: it starts with a capital, a figure or a quotation, and ends with a stop.
/// </summary>
sealed partial class SummariesAreSentences : IRule
{
    const int MostSentences = 4;

    public bool AlsoReadsIncompleteRecords => true;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var fact in catalogue.Facts)
        {
            foreach (var summary in fact.Summary.EachLanguage())
            {
                var text = summary.Source.Trim();
                var sentences = EndOfSentence().Count(Abbreviation().Replace(text, "x"));
                if (!Start().IsMatch(text)) Warn("The summary does not start like a sentence.", "Start with a capital letter or a figure.");
                if (!End().IsMatch(text))
                {
                    Warn("The summary does not end like a sentence.", "End with a full stop, a question mark or an exclamation mark.");
                }
                if (sentences > MostSentences)
                {
                    Warn($"The summary has {sentences} sentences; at most {MostSentences} are read.",
                        "Shorten it, or make two facts of it.");
                }

                void Warn(string message, string suggestion) => findings.Warning("FACT074", summary.At, message, suggestion);
            }
        }
    }

    // Letters of any script without case count as capitals.
    [GeneratedRegex("""^["'“‘(*_\[]*(\p{Lu}|\p{Lo}|\p{Nd}|\[\[|#)""", RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex("""[.?!…]["'”’)*_]*$""", RegexOptions.CultureInvariant)]
    private static partial Regex End();

    [GeneratedRegex("""[.?!…]["'”’)*_]*(?=\s+["'“‘(*_\[]*[\p{Lu}\p{Lo}\p{Nd}#]|\s*$)""", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfSentence();

    // Stops that end no sentence: initials and usual abbreviations.
    [GeneratedRegex(@"\b(\p{Lu}|Art|No|Nos|St|Dr|Mr|Mrs|vs|approx)\.", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
