using System.Text.Json;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Input;

/// <summary>Reads an outline in GeoJSON (RFC 7946): a feature whose geometry is a polygon or several.</summary>
static class GeoJson
{
    const string Meant = "The file must be a feature of GeoJSON (RFC 7946) whose geometry is a Polygon or a MultiPolygon: "
        + "rings of at least four corners, each a longitude and a latitude in degrees, that end where they start.";

    /// <param name="slug">The country's, from the file's name.</param>
    public static void Read(string slug, string text, FileRecords found)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            if (RingsOf(json.RootElement) is { Count: > 0 } rings)
            {
                found.Outlines.Add(new(slug, rings, found.Start));
                found.IsRead = true;
                return;
            }
            found.Findings.Error("FACT149", found.Start, Meant);
        }
        catch (JsonException e)
        {
            var at = found.Start with { Line = (int)(e.LineNumber ?? 0) + 1, Column = (int)(e.BytePositionInLine ?? 0) + 1 };
            found.Findings.Error("FACT149", at, $"The file is no JSON from here on. {Meant}");
        }
    }

    // Null when it is anything else.
    static List<IReadOnlyList<Corner>>? RingsOf(JsonElement feature)
    {
        if (!Has(feature, "geometry", JsonValueKind.Object, out var geometry)
            || !Has(geometry, "coordinates", JsonValueKind.Array, out var coordinates)) return null;
        IEnumerable<JsonElement>? polygons = TypeOf(geometry) switch
        {
            "Polygon" => [coordinates],
            "MultiPolygon" => coordinates.EnumerateArray(),
            _ => null,
        };
        if (TypeOf(feature) != "Feature" || polygons is null) return null;

        var rings = new List<IReadOnlyList<Corner>>();
        foreach (var polygon in polygons)
        {
            if (polygon.ValueKind != JsonValueKind.Array) return null;
            foreach (var element in polygon.EnumerateArray())
            {
                if (RingOf(element) is not { } ring) return null;
                rings.Add(ring);
            }
        }
        return rings;
    }

    static List<Corner>? RingOf(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Array) return null;
        var ring = new List<Corner>(element.GetArrayLength());
        foreach (var corner in element.EnumerateArray())
        {
            if (corner.ValueKind != JsonValueKind.Array || corner.GetArrayLength() < 2
                || !IsDegree(corner[0], 180, out var longitude) || !IsDegree(corner[1], 90, out var latitude)) return null;
            ring.Add(new(longitude, latitude));
        }
        return ring.Count >= 4 && ring[0] == ring[^1] ? ring : null;
    }

    static bool IsDegree(JsonElement element, double most, out double degrees)
    {
        degrees = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out degrees) && Math.Abs(degrees) <= most;
    }

    static string? TypeOf(JsonElement element) => Has(element, "type", JsonValueKind.String, out var type) ? type.GetString() : null;

    static bool Has(JsonElement element, string name, JsonValueKind kind, out JsonElement value)
    {
        value = default;
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out value) && value.ValueKind == kind;
    }
}
