using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Theme.Prose;
using DigitalRights.Theme.Rendering;
using DigitalRights.Theme.Words;

namespace DigitalRights.Site.Discovery;

/// <summary>A fact as whoever follows the site is told of it.</summary>
/// <param name="Address">Absolute.</param>
/// <param name="Day">
/// The day on which the fact was last checked, which whoever publishes or changes one renews; never the day of what it tells of.
/// </param>
/// <param name="Summary">What was corrected last, if anything was, and what the fact says.</param>
sealed record FeedEntry(string Title, string Address, Edtf Day, string Summary)
{
    /// <summary>The facts, those of the newest day first. Only where the site knows its host.</summary>
    public static IEnumerable<FeedEntry> Newest(IEnumerable<Fact> facts, SiteContext site)
    {
        var corrected = site.Catalogue.Corrections.SelectMany(c => c.Where.Select(where => (Where: where, Correction: c)))
            .Where(c => c.Where.Noun == Noun.Fact).ToLookup(c => c.Where.Id, c => c.Correction);
        return facts.OrderByDescending(f => f.Verified).ThenByDescending(f => f.Date).ThenBy(f => f.Id, StringComparer.Ordinal)
            .Select(fact => Of(fact, corrected[fact.Id].FirstOrDefault(), site));
    }

    /// <param name="correction">The newest of the fact, or null.</param>
    static FeedEntry Of(Fact fact, Correction? correction, SiteContext site) => new(
        fact.Title.In(site.Strings.Language),
        site.Links.Absolute(Theme.Links.Address.Of(fact))!,
        fact.Verified,
        (correction is null ? "" : Told(correction, site) + " ") + BoundText.Plain(fact.Summary, site, fact));

    static string Told(Correction correction, SiteContext site) => Strings.Fill(
        site.Strings.CorrectedOn, correction.Date.ToText(site.Strings.Dates), BoundText.Plain(correction.What, site, null));
}
