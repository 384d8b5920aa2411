using DigitalRights.Facts.Records;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;

namespace DigitalRights.Theme.Pages;

/// <summary>The facts of one folder, or a part of them.</summary>
/// <param name="Way">The parts that lead to it; empty for all facts of the folder.</param>
public sealed record FactsPart(string Folder, IReadOnlyList<Shelf<Fact>> Way, Shelf<Fact> Shelf)
{
    public Address Address => Address.PartOf(Address.FactsIn(Folder), Way.Select(shelf => shelf.Key));

    /// <summary>All folders and the parts of each.</summary>
    public static IEnumerable<FactsPart> All(SiteContext site) => site.Catalogue.Facts.GroupBy(f => f.Folder).SelectMany(folder =>
    {
        var shelf = Shelves.Of([.. folder]);
        return shelf.AllParts().Select(part => new FactsPart(folder.Key, part.Way, part.Shelf)).Prepend(new(folder.Key, [], shelf));
    });
}
