namespace DigitalRights.Facts.Views;

/// <summary>A part of a divided list.</summary>
/// <param name="Way">The parts that lead to it, itself the last.</param>
public sealed record ShelfPart<T>(IReadOnlyList<Shelf<T>> Way)
{
    public Shelf<T> Shelf => Way[^1];

    /// <summary>The keys that lead to it, as a path.</summary>
    public string Path => string.Concat(Way.Select(shelf => shelf.Key + "/"));
}
