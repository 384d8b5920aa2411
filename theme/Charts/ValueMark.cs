namespace DigitalRights.Theme.Charts;

/// <summary>A value that is marked on the scale of a chart.</summary>
public sealed record ValueMark(decimal Value, double Y);
