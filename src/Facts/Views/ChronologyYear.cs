namespace DigitalRights.Facts.Views;

/// <summary>The entries filed under one year, in time order.</summary>
public sealed record ChronologyYear(long Year, IReadOnlyList<ChronologyEntry> Entries);
