namespace DigitalRights.Theme.Charts;

/// <summary>A year that is marked on the scale of a chart.</summary>
public sealed record YearMark(long Year, double X);
