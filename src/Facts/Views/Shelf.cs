namespace DigitalRights.Facts.Views;

/// <summary>
/// A list of records, or a part of one. A long one is divided by what its records have in common, so that each part fits on a light page.
/// </summary>
/// <param name="By">By what it was told from its neighbours; the whole list is told from none.</param>
/// <param name="Key">What its records have in common; empty for the whole list.</param>
/// <param name="Items">All its records, those of its parts among them.</param>
/// <param name="Parts">Empty when the list is short.</param>
public sealed record Shelf<T>(ShelfBy By, string Key, IReadOnlyList<T> Items, IReadOnlyList<Shelf<T>> Parts)
{
    /// <summary>Every part of the list, parts of parts among them, with the keys that lead to it.</summary>
    public IEnumerable<ShelfPart<T>> AllParts() => PartsBelow([]);

    IEnumerable<ShelfPart<T>> PartsBelow(IReadOnlyList<Shelf<T>> way) => Parts.SelectMany(part =>
    {
        IReadOnlyList<Shelf<T>> here = [.. way, part];
        return part.PartsBelow(here).Prepend(new(here));
    });
}
