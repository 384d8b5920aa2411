namespace DigitalRights.Theme.Charts;

/// <summary>A value placed on a chart, in the units of its view box.</summary>
public sealed record ChartPoint(int Year, decimal Value, double X, double Y);
