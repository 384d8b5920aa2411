using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Rules;

/// <summary>An essay cites sources often enough for its statements to be checked without a detour over the facts.</summary>
sealed class EssaysCiteSources : IRule
{
    const int FewestCitations = 8;

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var essay in catalogue.Essays)
        {
            var citations = essay.Body.All<CitationInline>().Count();
            if (citations >= FewestCitations) continue;
            findings.Warning("FACT077", essay.Body.At, $"The essay has {citations} citations; it needs at least {FewestCitations}.",
                "Cite with [@source-id, place in it].");
        }
    }
}
