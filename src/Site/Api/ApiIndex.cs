using System.Text.Json;
using DigitalRights.Site.Downloads;
using DigitalRights.Theme.Links;

namespace DigitalRights.Site.Api;

/// <summary>Where the interface starts: which answers there are, and what its version means.</summary>
static class ApiIndex
{
    public const string Path = "index.json";

    const string VersionPolicy =
        "The first number of the version stands in the address. Within it nothing goes and nothing means something else; properties and "
            + "answers may be added. What would break a program that reads them gets another number and another address.";

    public static ApiAnswer Answer { get; } = new("index", Path, "The answers that there are.",
        json =>
        {
            ApiSchema.State(json);
            ApiSchema.Word(json, "title", "The name of the site.");
            ApiSchema.Word(json, "version_policy", "What the version means.");
            ApiSchema.List(json, "answers", "The answers.", ["name", "description", "path", "schema"], () =>
            {
                ApiSchema.Word(json, "name", "Its name.");
                ApiSchema.Word(json, "description", "What it holds.");
                ApiSchema.Word(json, "path", "Where it is, below the folder of the interface; what stands in braces is an id or a year.");
                ApiSchema.Word(json, "schema", "Its JSON Schema.");
            });
        },
        [.. ApiSchema.StateNames, "title", "version_policy", "answers"],
        site => [new(Address.Api(Path).File, () => DataJson.WriteReadable(json => json.Object(() => Write(json, site))))]);

    static void Write(Utf8JsonWriter json, ApiSite site)
    {
        site.WriteHead(json, Path, Answer.SchemaPath,
            ("openapi", Address.Api(ApiDescription.Path)), ("downloads", Download.Package.Address), ("page", Address.Data));
        site.WriteState(json);
        json.WriteString("title", site.Site.Strings.SiteTitle);
        json.WriteString("version_policy", VersionPolicy);
        json.List("answers", ApiFiles.Answers, answer => json.Object(() =>
        {
            json.WriteString("name", answer.Name);
            json.WriteString("description", answer.Holds);
            json.WriteString("path", answer.Path);
            json.WriteString("schema", site.Link(Path, answer.SchemaPath));
        }));
    }
}
