using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Texts;
using Markdig.Syntax.Inlines;

namespace DigitalRights.Facts.Rules;

/// <summary>A link in prose leads to a record, to a place on the page, or to the web; pictures are not loaded from elsewhere.</summary>
sealed class LinksAreAllowed : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var prose in catalogue.Passages.Select(p => p.Text))
        {
            foreach (var link in prose.All<LinkInline>())
            {
                if (link.IsImage)
                {
                    findings.Error("FACT064", prose.PlaceOf(link),
                        "Pictures cannot be embedded in texts.", "Link to the page that shows it.");
                }
                else
                {
                    Check(link.Url ?? "", prose.PlaceOf(link), catalogue, findings);
                }
            }
            foreach (var link in prose.All<AutolinkInline>().Where(l => !l.IsEmail))
            {
                // In angle brackets an address is printed as it is, so only one that readers know may stand there.
                if (!LinkSchemes.TryRecord(link.Url, out _, out _, out _))
                {
                    Check(link.Url, prose.PlaceOf(link), catalogue, findings);
                }
                else
                {
                    findings.Error("FACT065", prose.PlaceOf(link),
                        $"'<{link.Url}>' would be printed as it stands.", $"Write [words]({link.Url}).");
                }
            }
        }
    }

    static void Check(string link, Location at, Catalogue catalogue, Findings findings)
    {
        if (LinkSchemes.IsFragment(link) || LinkSchemes.IsOutside(link)) return;
        if (!LinkSchemes.TryRecord(link, out _, out _, out _))
        {
            findings.Error("FACT065", at, $"The link '{link}' is not allowed.",
                catalogue.IdsOf(Noun.Fact).Contains(link)
                    ? $"Write fact:{link}."
                    : $"Link to https://…, or to a record: {string.Join(", ", LinkSchemes.RecordSchemes.Select(s => $"{s}:…"))}.");
        }
    }
}
