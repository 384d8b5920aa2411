using System.Text.Json.Nodes;

namespace DigitalRights.Site.Files;

/// <summary>A kind of results of the search.</summary>
/// <param name="Name">What readers call it.</param>
/// <param name="Entries">What can be found, each without the number of its kind.</param>
sealed record SearchKind(string Name, IEnumerable<JsonArray> Entries);
