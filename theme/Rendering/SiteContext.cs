using System.Collections.Concurrent;
using DigitalRights.Facts;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Charts;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Words;

namespace DigitalRights.Theme.Rendering;

/// <summary>What all pages share: the content, views of it that are worked out once, the words, and how links are written.</summary>
/// <param name="Edits">Makes the links by which a page is corrected; null leaves them out.</param>
public sealed record SiteContext(Catalogue Catalogue, Mentions Mentions,
    Chronology Chronology, RegionMap Map, Strings Strings, LinkStyle Links, EditLinks? Edits)
{
    /// <summary>Which answers are old.</summary>
    public required AnswerAge Age { get; init; }

    /// <summary>Where those who answer for the site can be reached; null where that is not set.</summary>
    public Contact? Contact { get; init; }

    /// <summary>HTML that pages have in common, see <see cref="Rendering.Kept"/>.</summary>
    internal ConcurrentDictionary<object, string> Kept { get; } = new();

    /// <param name="oldAfter">After how many years an answer is old.</param>
    public static SiteContext Of(
        Catalogue catalogue, Strings strings, LinkStyle links, EditLinks? edits, int oldAfter = AnswerAge.UsualYears) =>
        new(catalogue, catalogue.Mentions, new Chronology(catalogue.Facts),
            new RegionMap(catalogue), strings.About(catalogue.Countries), links, edits)
        {
            Age = new(WorkingDays.Newest(catalogue), oldAfter),
        };

    public PageContext Page(Address address) => new(this, new PageLinks(address, Links));
}
