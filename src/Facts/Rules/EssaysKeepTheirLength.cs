using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Rules;

/// <summary>An essay is long enough to answer its question and short enough to be read in one go.</summary>
sealed class EssaysKeepTheirLength : IRule
{
    const int Fewest = 900;
    const int Most = 1800;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var essay in catalogue.Essays)
        {
            var words = WordCount.In(essay.Body, catalogue);
            if (words is >= Fewest and <= Most) continue;
            findings.Warning("FACT079", essay.Body.At, $"The essay has {words} words; it should have {Fewest} to {Most}.");
        }
    }
}
