using DigitalRights.Facts.Views;

namespace DigitalRights.Theme.Links;

/// <summary>Names of places on pages that other pages lead to.</summary>
static class Ids
{
    /// <summary>Where a page of the chronology tells of a year, or of what has no date.</summary>
    public static string Of(Period period) => period.Year is { } year ? $"y{year}" : "undated";
}
