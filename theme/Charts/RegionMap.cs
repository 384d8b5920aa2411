using System.Globalization;
using System.Text;
using System.Text.Json;

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
        using var file = ThemeAssets.Open("central-asia.geojson");
        using var json = JsonDocument.Parse(file);
        var features = json.RootElement.GetProperty("features").EnumerateArray().Select(f => (Code: CodeOf(f), Rings: RingsOf(f))).ToList();
        var points = features.SelectMany(f => f.Rings).SelectMany(r => r).ToList();
        var (west, east) = (points.Min(p => p.X), points.Max(p => p.X));
        var (south, north) = (points.Min(p => p.Y), points.Max(p => p.Y));
        var shortening = Math.Cos((south + north) / 2 * Math.PI / 180);
        var scale = (Width - 2 * Margin) / ((east - west) * shortening);

        Height = Math.Round((north - south) * scale + 2 * Margin);
        (double X, double Y) Project((double X, double Y) p) => (Margin + (p.X - west) * shortening * scale, Margin + (north - p.Y) * scale);
        Shapes = [.. features.Select(f => ShapeOf(f.Code, [.. f.Rings.Select(r => r.Select(Project).ToList())]))];
    }

    public double Height { get; }

    public IReadOnlyList<CountryShape> Shapes { get; }

    static string CodeOf(JsonElement feature) => feature.GetProperty("properties").GetProperty("code").GetString()!;

    static List<List<(double X, double Y)>> RingsOf(JsonElement feature)
    {
        var geometry = feature.GetProperty("geometry");
        var coordinates = geometry.GetProperty("coordinates");
        var polygons = geometry.GetProperty("type").GetString() == "Polygon" ? [coordinates] : coordinates.EnumerateArray().ToList();
        return [.. polygons.SelectMany(p => p.EnumerateArray()).Select(r => r.EnumerateArray().Select(c => (c[0].GetDouble(), c[1].GetDouble())).ToList())];
    }

    static CountryShape ShapeOf(string code, IReadOnlyList<List<(double X, double Y)>> rings)
    {
        var path = new StringBuilder();
        foreach (var ring in rings) Append(path, ring);
        var main = rings.MaxBy(r => Math.Abs(Area(r)))!;
        var (x, y) = Centre(main);
        return new(code, path.ToString(), Math.Round(x), Math.Round(y));
    }

    // A ring ends where it starts; one that is too small for three points of its own is left out.
    static void Append(StringBuilder path, List<(double X, double Y)> ring)
    {
        var points = new List<(double X, double Y)> { ring[0] };
        foreach (var point in ring.SkipLast(1))
        {
            if (Math.Abs(point.X - points[^1].X) + Math.Abs(point.Y - points[^1].Y) >= SmallestStep) points.Add(point);
        }
        if (points.Count < 3) return;
        path.Append('M').AppendJoin('L', points.Select(p => $"{N(p.X)} {N(p.Y)}")).Append('Z');
    }

    static double Area(List<(double X, double Y)> ring) => ring.Zip(ring.Skip(1), (a, b) => a.X * b.Y - b.X * a.Y).Sum() / 2;

    static (double X, double Y) Centre(List<(double X, double Y)> ring)
    {
        var area = Area(ring);
        var x = ring.Zip(ring.Skip(1), (a, b) => (a.X + b.X) * (a.X * b.Y - b.X * a.Y)).Sum() / (6 * area);
        var y = ring.Zip(ring.Skip(1), (a, b) => (a.Y + b.Y) * (a.X * b.Y - b.X * a.Y)).Sum() / (6 * area);
        return (x, y);
    }

    static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
