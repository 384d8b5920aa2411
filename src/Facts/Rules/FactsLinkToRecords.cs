using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;
using Markdig.Syntax.Inlines;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// What a fact says comes from its sources, which stand below it with the place in them; a link out of its text is none, since nobody keeps
/// a copy of where it leads.
/// </summary>
sealed class FactsLinkToRecords : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var prose in catalogue.Passages.Where(p => p.Owner is Fact).Select(p => p.Text))
        {
            foreach (var link in prose.All<LinkInline>().Where(l => !l.IsImage && LinkSchemes.IsOutside(l.Url ?? "")))
            {
                findings.Warning("FACT165", prose.PlaceOf(link), $"The text of a fact links out of the site, to {link.Url}.",
                    "Add it as a source with the place in it, and leave the link out.");
            }
        }
    }
}
