using System.Text;
using DigitalRights.Facts;
using DigitalRights.Facts.Records;
using static DigitalRights.Theme.Charts.Coordinates;

namespace DigitalRights.Theme.Charts;

/// <summary>The outlines of the countries, projected once for the region by a conic projection that is made for it.</summary>
public sealed class RegionMap
{
    public const double Width = 640;
    const double Margin = 4;

    public RegionMap(Catalogue catalogue)
    {
        var outlines = catalogue.Outlines.Join(catalogue.Countries, o => o.Slug,
            c => c.Slug, (outline, country) => (country, outline.Rings)).ToList();
        if (outlines.Count == 0) return;
        var projection = new ConicProjection([.. outlines.SelectMany(o => o.Rings).SelectMany(ring => ring)]);
        var scale = (Width - 2 * Margin) / (projection.Right - projection.Left);

        Height = Math.Round((projection.Bottom - projection.Top) * scale + 2 * Margin);
        MapPoint Placed(Corner corner)
        {
            var (x, y) = projection.Project(corner);
            return new(Rounded(Margin + (x - projection.Left) * scale), Rounded(Margin + (y - projection.Top) * scale));
        }
        Shapes = [.. outlines.Select(o => ShapeOf(o.country, [.. o.Rings.Select(ring => ring.Select(Placed).ToList())]))];
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

    // A ring ends where it starts; one that is too small for three points of its own is left out. Corners are told by their distance from
    // the one before, which is shorter. Since places are rounded first, neighbours meet exactly.
    static void Append(StringBuilder path, List<MapPoint> ring)
    {
        var points = ring.Take(ring.Count - 1).Where((point, i) => i == 0 || point != ring[i - 1]).ToList();
        if (points.Count < 3) return;
        path.Append('M').Append(Pair(points[0].X, points[0].Y)).Append('l');
        path.AppendJoin(' ', points.Skip(1).Zip(points, (to, from) => Pair(to.X - from.X, to.Y - from.Y))).Append('z');
    }

    static string Pair(double x, double y) => y < 0 ? N(x) + N(y) : $"{N(x)} {N(y)}";

    // Half a unit is finer than what a phone shows of the map.
    static double Rounded(double place) => Math.Round(place * 2) / 2;

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
