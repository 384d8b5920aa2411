using DigitalRights.Facts.Records;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Theme.Pages;

/// <summary>A part of the essays, where there are many.</summary>
/// <param name="Way">The parts that lead to it.</param>
public sealed record EssaysPart(IReadOnlyList<Shelf<Essay>> Way, Shelf<Essay> Shelf)
{
    public Address Address => Address.PartOf(Address.Essays, Way.Select(shelf => shelf.Key));

    public static IEnumerable<EssaysPart> All(SiteContext site) =>
        Shelves.Of(site.Catalogue.Essays).AllParts().Select(part => new EssaysPart(part.Way, part.Shelf));
}
