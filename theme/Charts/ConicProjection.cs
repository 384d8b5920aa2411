using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Charts;

/// <summary>
/// Lambert's conformal conic projection of the sphere, with its standard parallels a sixth of the height within the region that it is made
/// for, and its middle meridian in the middle (Snyder, Map Projections: A Working Manual, USGS 1987, pages 104 to 110). Shapes stay true,
/// north is up.
/// </summary>
sealed class ConicProjection
{
    /// <summary>Poles lie at infinity.</summary>
    const double MostLatitude = 89.9;

    /// <summary>Around the equator the cone would become a cylinder.</summary>
    const double LeastCone = 1e-4;

    readonly double _cone;
    readonly double _size;
    readonly double _middle;

    public ConicProjection(IReadOnlyCollection<Corner> region)
    {
        var (west, east) = (region.Min(c => c.Longitude), region.Max(c => c.Longitude));
        var (south, north) = (region.Min(c => c.Latitude), region.Max(c => c.Latitude));
        var (first, second) = (Radians(south + (north - south) / 6), Radians(north - (north - south) / 6));
        _middle = (west + east) / 2;
        _cone = Math.Abs(second - first) < LeastCone
            ? Math.Sin(first)
            : Math.Log(Math.Cos(first) / Math.Cos(second)) / Math.Log(Tangent(second) / Tangent(first));
        if (Math.Abs(_cone) < LeastCone) _cone = LeastCone;
        _size = Math.Cos(first) * Math.Pow(Tangent(first), _cone) / _cone;

        var places = region.Select(Project).ToList();
        (Left, Right) = (places.Min(p => p.X), places.Max(p => p.X));
        (Top, Bottom) = (places.Min(p => p.Y), places.Max(p => p.Y));
    }

    /// <summary>The ends of the region, in radii of the earth.</summary>
    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    /// <summary>A place, in radii of the earth; <c>Y</c> grows downwards, as in drawings.</summary>
    public (double X, double Y) Project(Corner corner)
    {
        var distance = _size / Math.Pow(Tangent(Radians(Math.Clamp(corner.Latitude, -MostLatitude, MostLatitude))), _cone);
        var angle = _cone * Radians(corner.Longitude - _middle);
        return (distance * Math.Sin(angle), distance * Math.Cos(angle));
    }

    static double Radians(double degrees) => degrees * Math.PI / 180;

    static double Tangent(double latitude) => Math.Tan(Math.PI / 4 + latitude / 2);
}
