using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// What stands before a text is short: a verdict of two sentences, three findings, and numbers that are bound and nothing else.
/// </summary>
sealed class KeyPointsAreFew : IRule
{
    const int MostSentences = 2;
    const int MostFindings = 3;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var country in catalogue.Countries)
        {
            if (country.Verdict is { } verdict && Sentences.In(verdict.Source).Count() is > MostSentences and var count)
            {
                findings.Warning("FACT181", verdict.At, $"The verdict has {count} sentences; at most {MostSentences} are read.",
                    "Shorten it.");
            }
        }
        foreach (var essay in catalogue.Essays)
        {
            if (essay.Findings.Count > MostFindings)
            {
                findings.Warning("FACT182", essay.Origin.Of("findings"),
                    $"There are {essay.Findings.Count} findings; at most {MostFindings} are read.", "Keep those that matter most.");
            }
            foreach (var number in essay.Numbers.Select(n => n.Number).Where(n => !IsBinding(n)))
            {
                findings.Error("FACT183", number.At, $"'{number.Source.Trim()}' is not bound to a fact.",
                    "Write [[country/fact#figure]] or [[indicator@country/year]], and nothing else.");
            }
        }
    }

    static bool IsBinding(Markdown number) =>
        number.All<BindingInline>().ToList() is [{ Binding: FigureBinding or SeriesBinding } only]
        && number.Source.Trim() == $"[[{only.Written}]]";
}
