using DigitalRights.Facts.Records;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Theme.Pages;

/// <summary>A part of the indicators, where there are many.</summary>
/// <param name="Way">The parts that lead to it.</param>
public sealed record IndicatorsPart(IReadOnlyList<Shelf<Indicator>> Way, Shelf<Indicator> Shelf)
{
    public Address Address => Address.PartOf(Address.Indicators, Way.Select(shelf => shelf.Key));

    public static IEnumerable<IndicatorsPart> All(SiteContext site) =>
        Shelves.Of(site.Catalogue.Indicators).AllParts().Select(part => new IndicatorsPart(part.Way, part.Shelf));
}
