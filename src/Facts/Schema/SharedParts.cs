using System.Text.Json.Nodes;

namespace DigitalRights.Facts.Schema;

/// <summary>Puts what a JSON Schema says several times into <c>definitions</c> (draft 7, 9), so that it is said once.</summary>
sealed class SharedParts
{
    const int ShortestShared = 120;

    readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    readonly JsonObject _definitions = [];

    public static JsonObject Of(JsonObject schema)
    {
        var parts = new SharedParts();
        parts.Count(schema);
        var shared = (JsonObject)parts.Copy(schema, "root", isRoot: true)!;
        if (parts._definitions.Count > 0) shared["definitions"] = parts._definitions;
        return shared;
    }

    void Count(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list) Count(item);
        }
        if (node is not JsonObject part) return;
        var text = part.ToJsonString();
        // What stands in a part that is shared is seen once, in the definition.
        if (IsLong(text) && (_counts[text] = _counts.GetValueOrDefault(text) + 1) > 1) return;
        foreach (var (_, value) in part) Count(value);
    }

    JsonNode? Copy(JsonNode? node, string name, bool isRoot = false)
    {
        if (node is JsonArray list) return new JsonArray([.. list.Select(item => Copy(item, name))]);
        if (node is not JsonObject part) return node?.DeepClone();
        var text = part.ToJsonString();
        if (isRoot || _counts.GetValueOrDefault(text) < 2) return Inner(part, name);
        if (!_names.TryGetValue(text, out var shared))
        {
            shared = Free(name);
            _names.Add(text, shared);
            _definitions.Add(shared, null); // takes the name before what is within
            _definitions[shared] = Inner(part, name);
        }
        return new JsonObject { ["$ref"] = $"#/definitions/{shared}" };
    }

    JsonObject Inner(JsonObject part, string name) =>
        new(part.Select(p => KeyValuePair.Create(p.Key, Copy(p.Value, IsKeyword(p.Key) ? name : p.Key))));

    string Free(string name)
    {
        var free = name;
        for (var further = 2; _definitions.ContainsKey(free); further++) free = $"{name}-{further}";
        return free;
    }

    static bool IsLong(string text) => text.Length >= ShortestShared;

    static bool IsKeyword(string key) => key is "properties" or "items" or "additionalProperties" or "oneOf" or "allOf" or "then" or "if";
}
