using DigitalRights.Facts.Views;
using DigitalRights.Theme.Links;

namespace DigitalRights.Theme.Pages;

/// <summary>A part of an index that is long.</summary>
/// <param name="Index">The page of the whole list.</param>
/// <param name="Way">The parts that lead to it, itself the last.</param>
public sealed record IndexPart<T>(Address Index, IReadOnlyList<Shelf<T>> Way)
{
    public Shelf<T> Shelf => Way[^1];

    public Address Address => Address.PartOf(Index, Way.Select(shelf => shelf.Key));
}

/// <summary>Makes the parts of indexes.</summary>
public static class IndexPart
{
    /// <summary>The parts of a list; none of a short one.</summary>
    public static IEnumerable<IndexPart<T>> Of<T>(Address index, Shelf<T> whole) =>
        whole.AllParts().Select(part => new IndexPart<T>(index, part.Way));
}
