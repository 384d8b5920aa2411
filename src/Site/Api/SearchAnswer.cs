using System.Text.Json;
using DigitalRights.Site.Downloads;
using DigitalRights.Site.Search;
using DigitalRights.Theme.Links;

namespace DigitalRights.Site.Api;

/// <summary>Everything that the site's search finds, as documents for an index of one's own.</summary>
static class SearchAnswer
{
    const string File = "search.json";

    public static ApiAnswer Documents { get; } = new("search", File,
        "Everything that the search finds, as documents for an index of one's own.",
        json =>
        {
            ApiSchema.State(json);
            ApiSchema.List(json, "items", "The documents.", ["kind", "title", "note", "names", "text", "page"], () =>
            {
                ApiSchema.Word(json, "kind", "What it is.");
                ApiSchema.Word(json, "title", "Its title.");
                ApiSchema.Word(json, "note", "What tells it from others of its name; may be empty.");
                ApiSchema.Word(json, "names", "Other names and spellings; may be empty.");
                ApiSchema.Word(json, "text", "What it says; may be empty.");
                ApiSchema.Word(json, "page", "Its page.");
            });
        },
        [.. ApiSchema.StateNames, "items"],
        site => [new(Address.Api(File).File, () => DataJson.Write(json => json.Object(() => Write(json, site))))]);

    static void Write(Utf8JsonWriter json, ApiSite site)
    {
        site.WriteHead(json, File, Documents.SchemaPath, ("page", Address.Search));
        site.WriteState(json);
        json.WriteStartArray("items");
        foreach (var kind in SearchIndex.KindsOf(site.Site))
        {
            foreach (var entry in kind.Entries)
            {
                json.Object(() =>
                {
                    json.WriteString("kind", kind.Name);
                    json.WriteString("title", entry.Title);
                    json.WriteString("note", entry.Note);
                    json.WriteString("names", entry.Names);
                    json.WriteString("text", entry.Text);
                    json.WriteString("page", site.Link(File, new Address(entry.Address)));
                });
            }
        }
        json.WriteEndArray();
    }
}
