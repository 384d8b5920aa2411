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

    /// <summary>How many characters the first sentence of a verdict may have, so that five fit on the first screen of a phone.</summary>
    const int LongestFirst = 140;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var verdict in catalogue.Countries.Select(c => c.Verdict).OfType<Markdown>()) Check(verdict, findings);
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

    static void Check(Markdown verdict, Findings findings)
    {
        var sentences = Sentences.In(verdict.Source).ToList();
        if (sentences.Count > MostSentences)
        {
            findings.Warning("FACT181", verdict.At, $"The verdict has {sentences.Count} sentences; at most {MostSentences} are read.",
                "Shorten it.");
        }
        if (sentences.Count > 0 && LengthOf(sentences[0].Words) is > LongestFirst and var length)
        {
            findings.Warning("FACT181", verdict.At,
                $"The first sentence of the verdict has {length} characters; at most {LongestFirst} fit on the home page.",
                "Shorten it, or begin with the shorter of the two.");
        }
    }

    // Without the brackets of links, and with one space for what stands for an address.
    static int LengthOf(string sentence) => string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .Count(c => c is not ('[' or ']'));

    static bool IsBinding(Markdown number) =>
        number.All<BindingInline>().ToList() is [{ Binding: FigureBinding or SeriesBinding } only]
        && number.Source.Trim() == $"[[{only.Written}]]";
}
