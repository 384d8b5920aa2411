using System.Text;
using System.Text.Json;
using static DigitalRights.Theme.Charts.Coordinates;

namespace DigitalRights.Theme.Charts;

/// <summary>
/// The outlines of the five countries (Natural Earth, public domain), projected once for the region: plate carrée with its width
/// shortened by the cosine of the middle latitude, which keeps shapes true there.
/// </summary>
public sealed class RegionMap
{
    public const double Width = 640;
    const double Margin = 4;
    const double SmallestStep = 2.2;

    public static RegionMap Instance { get; } = new();

    RegionMap()
    {
        using var file = ThemeAssets.OpenEmbedded(ThemeAssets.Outlines);
        using var json = JsonDocument.Parse(file);
        var countries = CountriesIn(json.RootElement);
        var (west, east, south, north) = (double.MaxValue, double.MinValue, double.MaxValue, double.MinValue);
        foreach (var (x, y) in countries.SelectMany(c => c.Rings).SelectMany(ring => ring))
        {
            (west, east) = (Math.Min(west, x), Math.Max(east, x));
            (south, north) = (Math.Min(south, y), Math.Max(north, y));
        }
        var shortening = Math.Cos((south + north) / 2 * Math.PI / 180);
        var scale = (Width - 2 * Margin) / ((east - west) * shortening);

        Height = Math.Round((north - south) * scale + 2 * Margin);
        MapPoint Project(MapPoint p) => new(Margin + (p.X - west) * shortening * scale, Margin + (north - p.Y) * scale);
        Shapes = [.. countries.Select(c => ShapeOf(c.Code, [.. c.Rings.Select(ring => ring.ConvertAll(Project))]))];
    }

    public double Height { get; }

    public IReadOnlyList<CountryShape> Shapes { get; }

    static List<CountryOutline> CountriesIn(JsonElement collection)
    {
        var countries = new List<CountryOutline>();
        foreach (var feature in collection.GetProperty("features").EnumerateArray())
        {
            countries.Add(new(feature.GetProperty("properties").GetProperty("code").GetString()!, RingsOf(feature.GetProperty("geometry"))));
        }
        return countries;
    }

    static List<List<MapPoint>> RingsOf(JsonElement geometry)
    {
        var rings = new List<List<MapPoint>>();
        var coordinates = geometry.GetProperty("coordinates");
        if (geometry.GetProperty("type").GetString() == "Polygon") AddRings(coordinates, rings);
        else foreach (var polygon in coordinates.EnumerateArray()) AddRings(polygon, rings);
        return rings;
    }

    static void AddRings(JsonElement polygon, List<List<MapPoint>> rings)
    {
        foreach (var ring in polygon.EnumerateArray())
        {
            var points = new List<MapPoint>(ring.GetArrayLength());
            foreach (var corner in ring.EnumerateArray()) points.Add(new(corner[0].GetDouble(), corner[1].GetDouble()));
            rings.Add(points);
        }
    }

    static CountryShape ShapeOf(string code, List<List<MapPoint>> rings)
    {
        var path = new StringBuilder();
        foreach (var ring in rings) Append(path, ring);
        var main = rings[0];
        foreach (var ring in rings)
        {
            if (Math.Abs(Area(ring)) > Math.Abs(Area(main))) main = ring;
        }
        var (x, y) = Centre(main);
        return new(code, path.ToString(), Math.Round(x), Math.Round(y));
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
