using System.Text.Json;
using DigitalRights.Facts.Names;
using DigitalRights.Site.Downloads;
using DigitalRights.Theme.Links;

namespace DigitalRights.Site.Api;

/// <summary>The interface as a whole, for tools: OpenAPI 3.1, whose schemas are those of the answers.</summary>
static class ApiDescription
{
    public const string Path = "openapi.json";

    public static byte[] Of(ApiSite site) => DataJson.WriteReadable(json => json.Object(() =>
    {
        json.WriteString("openapi", "3.1.0");
        json.Object("info", () =>
        {
            json.WriteString("title", site.Site.Strings.SiteTitle);
            json.WriteString("description", site.Site.Strings.DataLead);
            json.WriteString("version", DataVersion.Shape);
            json.Object("license", () =>
            {
                json.WriteString("name", DataLicences.Own);
                json.WriteString("identifier", DataLicences.Own);
            });
        });
        json.List("servers", [site.Site.Links.Absolute(Address.Api(""))?.TrimEnd('/') ?? "."],
            server => json.Object(() => json.WriteString("url", server)));
        json.Object("paths", () =>
        {
            foreach (var answer in ApiFiles.Answers) json.Object($"/{answer.Path}", () => WritePath(json, answer));
        });
        json.Object("components", () => json.Object("schemas", () =>
        {
            foreach (var answer in ApiFiles.Answers) json.Object(answer.Name, () => ApiSchema.WriteBody(json, answer));
        }));
    }));

    static void WritePath(Utf8JsonWriter json, ApiAnswer answer) => json.Object("get", () =>
    {
        json.WriteString("operationId", answer.Name);
        json.WriteString("summary", answer.Holds);
        var parameters = answer.Parameters.ToList();
        if (parameters.Count > 0) json.List("parameters", parameters, name => json.Object(() => WriteParameter(json, name)));
        json.Object("responses", () =>
        {
            json.Object("200", () =>
            {
                json.WriteString("description", answer.Holds);
                json.Object("content", () => json.Object("application/json", () =>
                    json.Object("schema", () => json.WriteString("$ref", $"#/components/schemas/{answer.Name}"))));
            });
            json.Object("404", () => json.WriteString("description", "There is no such thing."));
        });
    });

    static void WriteParameter(Utf8JsonWriter json, string name)
    {
        json.WriteString("name", name);
        json.WriteString("in", "path");
        json.WriteBoolean("required", true);
        json.Object("schema", () =>
        {
            json.WriteString("type", name == "year" ? "integer" : "string");
            if (name != "year") json.WriteString("pattern", RecordName.Pattern);
        });
    }
}
