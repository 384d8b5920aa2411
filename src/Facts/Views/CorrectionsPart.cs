using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>A part of a day with many corrections.</summary>
/// <param name="Way">The parts that lead to it.</param>
public sealed record CorrectionsPart(Edtf Day, IReadOnlyList<Shelf<Correction>> Way, Shelf<Correction> Shelf)
{
    /// <summary>All parts of all days.</summary>
    public static IReadOnlyList<CorrectionsPart> All(Catalogue catalogue) =>
        [.. CorrectionsDay.All(catalogue).SelectMany(day => Of(day, catalogue))];

    /// <summary>The parts of a day; none of one with few corrections.</summary>
    public static IEnumerable<CorrectionsPart> Of(CorrectionsDay day, Catalogue catalogue) =>
        day.ShelfIn(catalogue).AllParts().Select(part => new CorrectionsPart(day.Day, part.Way, part.Shelf));
}
