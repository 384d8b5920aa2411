using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Rules;

/// <summary>A citation in a text names one source, and perhaps the place in it.</summary>
sealed class CitationsAreUnderstood : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var text in catalogue.Passages.Select(p => p.Text))
        {
            foreach (var citation in text.All<CitationInline>().Where(c => c.SourceId.Length == 0))
            {
                findings.Error("FACT059", text.PlaceOf(citation), "This citation is not understood.",
                    "Write [@source-id] or [@source-id, paragraph 4].");
            }
        }
    }
}
