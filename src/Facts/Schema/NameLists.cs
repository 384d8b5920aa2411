using System.Text.Json.Nodes;
using DigitalRights.Facts.Names;

namespace DigitalRights.Facts.Schema;

/// <summary>
/// The file beside the schemas that lists the ids of some records, so that editors complete them. It changes with the content, the schemas
/// with the declarations alone.
/// </summary>
static class NameLists
{
    public const string File = "names.json";

    /// <summary>The nouns whose ids are listed: one of them is known by its title, not by its id.</summary>
    public static IReadOnlyList<Noun> Nouns { get; } = [Noun.Topic, Noun.Country, Noun.Source];

    /// <summary>What leads to the list of a noun; null when there is none.</summary>
    public static JsonObject? Reference(Noun noun) =>
        Nouns.Contains(noun) ? new JsonObject { ["$ref"] = $"{File}#/definitions/{noun.ToKebab()}" } : null;
}
