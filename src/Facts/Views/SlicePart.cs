namespace DigitalRights.Facts.Views;

/// <summary>A slice to which a longer one leads on.</summary>
/// <param name="Count">How many entries it has.</param>
/// <param name="Weightiest">Those of its entries that are shown in advance, the newest first.</param>
/// <param name="First">Its first entry in time order.</param>
/// <param name="Last">Its last entry in time order.</param>
public sealed record SlicePart(Slice Slice, int Count,
    IReadOnlyList<ChronologyEntry> Weightiest, ChronologyEntry First, ChronologyEntry Last);
