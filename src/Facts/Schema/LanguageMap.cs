using System.Text.Json.Nodes;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Texts;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

/// <summary>Words given in several languages, of which English is required.</summary>
static class LanguageMap
{
    /// <param name="isUnit">Whether a sign alone is enough, as in the unit "%".</param>
    public static bool TryRead(YamlMapping mapping, RecordContext context,
        out IReadOnlyDictionary<string, YamlScalar> words, bool isUnit = false, bool isMarkdown = false)
    {
        var found = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        words = found;
        var valid = true;
        foreach (var (language, node) in mapping.Entries)
        {
            if (language.Value.Contains(' ', StringComparison.Ordinal))
            {
                context.WrongShape(mapping, "text");
                valid = false;
            }
            else if (!Languages.All.Contains(language.Value))
            {
                context.WrongValue(language.At, $"has the unknown language '{language.Value}'.",
                    Nearest.DidYouMeanOr(language.Value, Languages.All));
                valid = false;
            }
            else if (node is YamlScalar { Value.Length: > 0 } text)
            {
                found[language.Value] = text;
                valid &= !TextContent.IsNull(text, context) && TextContent.SaysSomething(text, context, isUnit, isMarkdown);
            }
            else
            {
                context.WrongShape(node, "text in each language");
                valid = false;
            }
        }
        if (valid && !found.ContainsKey(Languages.English))
        {
            context.WrongValue(mapping.At, "has no English words.", "Add 'en:'.");
            valid = false;
        }
        return valid;
    }

    /// <summary>Plain text, or a mapping of languages to text.</summary>
    public static JsonObject Schema() => new()
    {
        ["oneOf"] = new JsonArray(
            new JsonObject { ["type"] = new JsonArray("string", "number") },
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject(
                    Languages.All.Select(l => KeyValuePair.Create<string, JsonNode?>(l, new JsonObject { ["type"] = "string" }))),
                ["required"] = new JsonArray(Languages.English),
                ["additionalProperties"] = false,
            }),
    };
}
