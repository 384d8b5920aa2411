using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Views;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Words;

namespace DigitalRights.Theme.Layout;

/// <summary>What readers call the parts of a long list.</summary>
static class ShelfWords
{
    public static string Of<T>(Shelf<T> shelf, Strings words) => shelf.By switch
    {
        ShelfBy.Kind => words.KindsPlural[Enum.GetValues<FactKind>().First(kind => kind.ToKebab() == shelf.Key)],
        ShelfBy.Noun => words.NounsPlural[Enum.GetValues<Noun>().First(noun => noun.ToKebab() == shelf.Key)],
        _ when shelf.Key == Shelves.Undated => words.Undated,
        _ when shelf.Key == Shelves.OtherLetters => words.OtherLetters,
        _ => char.ToUpperInvariant(shelf.Key[0]) + shelf.Key[1..],
    };

    /// <summary>The whole list and each part that leads to one: <c>Facts in Kazakhstan, 2022, Laws</c>.</summary>
    public static string Title<T>(string whole, IEnumerable<Shelf<T>> way, Strings words) =>
        string.Join(", ", way.Select(shelf => Of(shelf, words)).Prepend(whole));

    /// <summary>The way to a part: the whole list and each part above it.</summary>
    public static IEnumerable<Crumb> Crumbs<T>(string whole, Address list, IReadOnlyList<Shelf<T>> way, Strings words) =>
        way.Select((_, i) => new Crumb(i == 0 ? whole : Of(way[i - 1], words), Address.PartOf(list, way.Take(i).Select(s => s.Key))));
}
