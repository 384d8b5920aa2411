using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DigitalRights.Facts.Names;

namespace DigitalRights.Site.SourceLinks;

/// <summary>The results of asking, in a file, so that the next run knows what was found and when.</summary>
static class LinkFile
{
    const string Day = "yyyy-MM-dd";

    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>By address; empty when there is no file, or none of this kind.</summary>
    public static Dictionary<string, LinkResult> Read(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path))!["links"]!.AsObject()
                .Select(link => Of(link.Key, link.Value!)).ToDictionary(r => r.Address, StringComparer.Ordinal);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or JsonException or InvalidOperationException
            or NullReferenceException or FormatException or KeyNotFoundException)
        {
            return new(StringComparer.Ordinal);
        }
    }

    public static void Write(string path, IEnumerable<LinkResult> results)
    {
        var links = new JsonObject(results.OrderBy(r => r.Address, StringComparer.Ordinal).Select(r =>
        {
            var link = new JsonObject { ["state"] = r.State.ToKebab(), ["detail"] = r.Detail, ["checked"] = Told(r.CheckedOn) };
            if (r.WrongSince is { } since) link["wrong-since"] = Told(since);
            if (r.MovedTo is { } to) link["moved-to"] = to;
            return KeyValuePair.Create<string, JsonNode?>(r.Address, link);
        }));
        // A run that is stopped leaves the old file or the new one.
        var beside = path + ".new";
        File.WriteAllText(beside, new JsonObject { ["links"] = links }.ToJsonString(Readable) + "\n");
        File.Move(beside, path, overwrite: true);
    }

    static LinkResult Of(string address, JsonNode link) => new(
        address, Enum.GetValues<LinkState>().First(s => s.ToKebab() == (string?)link["state"]), (string?)link["detail"] ?? "",
        (string?)link["moved-to"], Read(link["checked"])!.Value, Read(link["wrong-since"]));

    static DateOnly? Read(JsonNode? day) => day is null ? null : DateOnly.ParseExact((string)day!, Day, CultureInfo.InvariantCulture);

    static string Told(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);
}
