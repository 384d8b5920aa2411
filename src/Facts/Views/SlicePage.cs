namespace DigitalRights.Facts.Views;

/// <summary>
/// What the page of a slice holds: all of its entries when they are few, else the newest of them and parts to which it leads on.
/// </summary>
/// <param name="Chronology">All that the slice is about.</param>
/// <param name="Entries">What stands on the page in full: the newest first, or of one period in time order.</param>
/// <param name="Parts">Where the rest stands; empty when all is on the page.</param>
/// <param name="IsOfTwelveMonths">Whether the entries are all of the last twelve months, counted back from the newest one.</param>
public sealed record SlicePage(
    Slice Slice,
    Chronology Chronology,
    IReadOnlyList<ChronologyEntry> Entries,
    IReadOnlyList<SlicePart> Parts,
    bool IsOfTwelveMonths)
{
    /// <summary>The wider pages that it belongs to, the widest first; the whole chronology is not named.</summary>
    public IReadOnlyList<Slice> Above { get; init; } = [];

    /// <summary>The last year before this one in which the slice has a page, or null.</summary>
    public Slice? Before { get; init; }

    /// <summary>The first year after this one in which the slice has a page, or null.</summary>
    public Slice? After { get; init; }

    public bool IsDivided => Parts.Count > 0;
}
