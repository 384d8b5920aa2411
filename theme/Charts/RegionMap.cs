using System.Text;
using DigitalRights.Facts;
using DigitalRights.Facts.Records;
using static DigitalRights.Theme.Charts.Coordinates;

namespace DigitalRights.Theme.Charts;

/// <summary>
/// The outlines of the countries, projected once for the region: plate carrée with its width
/// shortened by the cosine of the middle latitude, which keeps shapes true there.
/// </summary>
public sealed class RegionMap
{
    public const double Width = 640;
    const double Margin = 4;
    const double SmallestStep = 2.2;

    public RegionMap(Catalogue catalogue)
    {
        var outlines = catalogue.Outlines.Join(catalogue.Countries, o => o.Slug,
            c => c.Slug, (outline, country) => (country, outline.Rings)).ToList();
        if (outlines.Count == 0) return;
        var (west, east, south, north) = (double.MaxValue, double.MinValue, double.MaxValue, double.MinValue);
        foreach (var (x, y) in outlines.SelectMany(o => o.Rings).SelectMany(ring => ring))
        {
            (west, east) = (Math.Min(west, x), Math.Max(east, x));
            (south, north) = (Math.Min(south, y), Math.Max(north, y));
        }
        var shortening = Math.Cos((south + north) / 2 * Math.PI / 180);
        var scale = (Width - 2 * Margin) / ((east - west) * shortening);

        Height = Math.Round((north - south) * scale + 2 * Margin);
        MapPoint Project(Corner c) => new(Margin + (c.Longitude - west) * shortening * scale, Margin + (north - c.Latitude) * scale);
        Shapes = [.. outlines.Select(o => ShapeOf(o.country, [.. o.Rings.Select(ring => ring.Select(Project).ToList())]))];
    }

    public double Height { get; }

    public IReadOnlyList<CountryShape> Shapes { get; } = [];

    static CountryShape ShapeOf(Country country, List<List<MapPoint>> rings)
    {
        var path = new StringBuilder();
        foreach (var ring in rings) Append(path, ring);
        var main = rings[0];
        foreach (var ring in rings)
        {
            if (Math.Abs(Area(ring)) > Math.Abs(Area(main))) main = ring;
        }
        var (x, y) = Centre(main);
        return new(country, path.ToString(), Math.Round(x), Math.Round(y));
    }

    // A ring ends where it starts; one that is too small for three points of its own is left out.
    static void Append(StringBuilder path, List<MapPoint> ring)
    {
        var points = new List<MapPoint> { ring[0] };
        foreach (var point in ring.Take(ring.Count - 1))
        {
            if (Math.Abs(point.X - points[^1].X) + Math.Abs(point.Y - points[^1].Y) >= SmallestStep) points.Add(point);
        }
        if (points.Count < 3) return;
        path.Append('M').AppendJoin('L', points.Select(p => $"{N(p.X)} {N(p.Y)}")).Append('Z');
    }

    static double Area(List<MapPoint> ring)
    {
        var sum = 0.0;
        for (var i = 1; i < ring.Count; i++) sum += Cross(ring[i - 1], ring[i]);
        return sum / 2;
    }

    // The centroid of a polygon.
    static MapPoint Centre(List<MapPoint> ring)
    {
        var (x, y) = (0.0, 0.0);
        for (var i = 1; i < ring.Count; i++)
        {
            var (a, b) = (ring[i - 1], ring[i]);
            x += (a.X + b.X) * Cross(a, b);
            y += (a.Y + b.Y) * Cross(a, b);
        }
        var area = Area(ring);
        return new(x / (6 * area), y / (6 * area));
    }

    static double Cross(MapPoint a, MapPoint b) => a.X * b.Y - b.X * a.Y;
}
