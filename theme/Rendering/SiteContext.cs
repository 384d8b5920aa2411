using System.Collections.Concurrent;
using DigitalRights.Facts;
using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Charts;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Words;

namespace DigitalRights.Theme.Rendering;

/// <summary>
/// What all pages share: the content, views of it that are worked out once, when a page first needs them, the words, and how links are
/// written.
/// </summary>
/// <param name="Edits">Makes the links by which a page is corrected; null leaves them out.</param>
public sealed record SiteContext(Catalogue Catalogue, Strings Strings, LinkStyle Links, EditLinks? Edits)
{
    readonly Lazy<Chronology> _chronology = new(() => new Chronology(Catalogue.Facts));
    readonly Lazy<RegionMap> _map = new(() => new RegionMap(Catalogue));
    readonly Lazy<Day?> _today = new(() => WorkingDays.Newest(Catalogue));

    public Mentions Mentions => Catalogue.Mentions;

    public Chronology Chronology => _chronology.Value;

    public RegionMap Map => _map.Value;

    /// <summary>Which answers are old.</summary>
    public AnswerAge Age => new(_today.Value, OldAfter);

    /// <summary>After how many years an answer is old.</summary>
    public int OldAfter { get; init; } = AnswerAge.UsualYears;

    /// <summary>Where those who answer for the site can be reached; null where that is not set.</summary>
    public Contact? Contact { get; init; }

    /// <summary>HTML that pages have in common, see <see cref="Rendering.Kept"/>.</summary>
    internal ConcurrentDictionary<object, string> Kept { get; } = new();

    public static SiteContext Of(
        Catalogue catalogue, Strings strings, LinkStyle links, EditLinks? edits, int oldAfter = AnswerAge.UsualYears) =>
        new(catalogue, strings.About(catalogue.Countries), links, edits) { OldAfter = oldAfter };

    public PageContext Page(Address address) => new(this, new PageLinks(address, Links));
}
