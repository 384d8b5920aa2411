using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Rules;

/// <summary>A citation in prose names a source that exists.</summary>
sealed class CitationsResolve : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        var known = catalogue.IdsOf(Noun.Source);
        foreach (var prose in catalogue.Passages.Select(p => p.Text))
        {
            foreach (var citation in prose.All<CitationInline>().Where(c => !known.Contains(c.SourceId)))
            {
                if (citation.SourceId.Length == 0) findings.Error("FACT059", prose.PlaceOf(citation), "This citation is not understood.", "Write [@source-id] or [@source-id, paragraph 4].");
                else findings.Error("FACT012", prose.PlaceOf(citation), $"unknown source '{citation.SourceId}'.", Nearest.DidYouMean(citation.SourceId, known));
            }
        }
    }
}
