namespace DigitalRights.Theme.Charts;

/// <summary>A corner of an outline on the map, in the units of its view box.</summary>
sealed record MapPoint(double X, double Y);
