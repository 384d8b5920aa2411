using DigitalRights.Facts.Records;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Theme.Pages;

/// <summary>A part of the records that use a source, where there are too many for its own page.</summary>
/// <param name="Way">The parts that lead to it.</param>
public sealed record UsesPart(Source Source, IReadOnlyList<Shelf<IRecord>> Way, Shelf<IRecord> Shelf)
{
    public Address Address => Address.PartOf(Address.Of(Source), Way.Select(shelf => shelf.Key));

    public static IEnumerable<UsesPart> All(SiteContext site) => site.Catalogue.Sources.SelectMany(source =>
        Shelves.OfUsers([.. site.Mentions.Of(source)]).AllParts().Select(part => new UsesPart(source, part.Way, part.Shelf)));
}
