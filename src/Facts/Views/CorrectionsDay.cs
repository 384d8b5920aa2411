using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>
/// The corrections of one day. Each day has a page, at which they keep their addresses whatever is corrected later; of a day with many
/// only what was corrected is named there, and they stand in full on the pages of its parts.
/// </summary>
/// <param name="Items">In the order of their addresses.</param>
public sealed record CorrectionsDay(Edtf Day, IReadOnlyList<Correction> Items)
{
    /// <summary>How many corrections stand on the page of all.</summary>
    public const int Newest = 30;

    /// <summary>Every day on which something was corrected, the newest first.</summary>
    public static IReadOnlyList<CorrectionsDay> All(Catalogue catalogue) =>
        [.. catalogue.Corrections.GroupBy(c => c.Date.Raw).Select(day => new CorrectionsDay(day.First().Date, [.. day]))];

    /// <summary>By the country of what was corrected, and then by its title.</summary>
    public Shelf<Correction> ShelfIn(Catalogue catalogue) => Shelves.Of(Items, catalogue);
}
