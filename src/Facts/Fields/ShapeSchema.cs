using System.Text.Json.Nodes;

namespace DigitalRights.Facts.Fields;

/// <summary>JSON Schema (draft 7, the newest that YAML editors read) of a mapping with declared fields.</summary>
static class ShapeSchema
{
    public static JsonObject Of(IReadOnlyList<Field> fields, bool isClosed)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(fields.Select(f => KeyValuePair.Create<string, JsonNode?>(f.Name, f.Schema()))),
            ["required"] = new JsonArray([.. fields.Where(f => f.IsRequired).Select(f => (JsonNode)f.Name)]),
        };
        if (isClosed) schema["additionalProperties"] = false;
        return schema;
    }
}
