using System.Text.Json.Nodes;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Schema;

namespace DigitalRights.Facts.Input;

/// <summary>
/// The ids that editors complete, each with its title. Topics and countries are few and seldom change: others are refused. Sources come
/// with every second contribution, which must not have to write this file anew: the list may lag behind, and other names are taken too;
/// whether they exist is what the check is for.
/// </summary>
public static class KnownNames
{
    const int LongestTitle = 100;

    /// <summary>The name of the file, in the folder of the schemas.</summary>
    public const string File = NameLists.File;

    /// <summary>The lists that may not lag behind.</summary>
    public static IReadOnlyList<string> Closed { get; } = [.. NameLists.Nouns.Where(n => n != Noun.Source).Select(n => n.ToKebab())];

    /// <summary>The lists as JSON Schema (draft 7).</summary>
    public static JsonObject Schema(Catalogue catalogue) => new()
    {
        ["$schema"] = "http://json-schema.org/draft-07/schema#",
        ["title"] = "names",
        ["definitions"] = new JsonObject(NameLists.Nouns.Select(noun => KeyValuePair.Create<string, JsonNode?>(
            noun.ToKebab(), ListOf(noun, catalogue.Records.Where(r => r.Noun == noun).OrderBy(r => r.Id, StringComparer.Ordinal))))),
    };

    /// <summary>The same as the text of a file.</summary>
    public static string Text(Catalogue catalogue) => AllDeclarations.Text(Schema(catalogue));

    static JsonObject ListOf(Noun noun, IEnumerable<IRecord> records)
    {
        // The titles are no part of JSON Schema; editors show them (Visual Studio Code and its extension YAML).
        var known = new JsonObject
        {
            ["enum"] = new JsonArray([.. records.Select(r => (JsonNode)r.Id)]),
            ["enumDescriptions"] = new JsonArray([.. records.Select(r => (JsonNode)Shortened(r.Title.English))]),
        };
        if (noun != Noun.Source) return known;
        var others = new JsonObject { ["type"] = "string", ["pattern"] = RecordName.Pattern };
        return new() { ["anyOf"] = new JsonArray(known, others) };
    }

    static string Shortened(string title) => title.Length <= LongestTitle ? title : title[..(LongestTitle - 1)].TrimEnd() + "…";
}
