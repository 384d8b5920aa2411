using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>A part of a day with many corrections.</summary>
/// <param name="Country">The country they are about; null for those about several, about the region or about none.</param>
public sealed record CorrectionsPart(Edtf Day, Country? Country, IReadOnlyList<Correction> Items)
{
    /// <summary>All parts of all days.</summary>
    public static IReadOnlyList<CorrectionsPart> All(Catalogue catalogue) =>
        [.. CorrectionsDay.All(catalogue).SelectMany(day => day.PartsIn(catalogue))];
}
