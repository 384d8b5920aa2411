using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;

namespace DigitalRights.Facts.Rules;

/// <summary>Every outline lies beside the profile of its country; otherwise no map would draw it.</summary>
sealed class OutlinesHaveCountries : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        // A profile that cannot be read or made is reported once.
        if (!catalogue.IsWhole || catalogue.IdsOf(Noun.Country).Any(id => catalogue.Find(Noun.Country, id) is null)) return;
        var slugs = catalogue.Countries.Select(c => c.Slug).ToList();
        foreach (var outline in catalogue.Outlines.Where(o => !slugs.Contains(o.Slug)))
        {
            findings.Error("FACT150", outline.At, $"There is no country 'countries/{outline.Slug}.yml' for this outline.",
                Nearest.Of(outline.Slug, slugs) is { } near ? $"Did you mean '{near}'?" : null);
        }
    }
}
