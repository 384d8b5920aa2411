using DigitalRights.Facts.Records;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Theme.Pages;

/// <summary>A part of the bibliography, or of the sources of the facts about one country.</summary>
/// <param name="Country">Null for the whole bibliography.</param>
/// <param name="Way">The parts that lead to it.</param>
public sealed record SourcesPart(Country? Country, IReadOnlyList<Shelf<Source>> Way, Shelf<Source> Shelf)
{
    public Address Address =>
        Address.PartOf(Country is null ? Address.Sources : Address.SourcesOf(Country), Way.Select(shelf => shelf.Key));

    public static IEnumerable<SourcesPart> All(SiteContext site) => site.Catalogue.Countries
        .SelectMany(country => PartsOf(country, site.Catalogue.SourcesOf(country)))
        .Concat(PartsOf(null, site.Catalogue.Sources));

    static IEnumerable<SourcesPart> PartsOf(Country? country, IReadOnlyList<Source> sources) =>
        Shelves.Of(sources).AllParts().Select(part => new SourcesPart(country, part.Way, part.Shelf));
}
