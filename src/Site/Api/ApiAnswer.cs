using System.Text.Json;
using DigitalRights.Site.Modules;

namespace DigitalRights.Site.Api;

/// <summary>
/// One sort of answer of the interface for programs, declared once: its files, its JSON Schema, its entry in the description of the
/// interface and in the index come from here.
/// </summary>
/// <param name="Name">The name of its schema.</param>
/// <param name="Path">Where its files are, below the interface's folder; what stands in braces differs between files.</param>
/// <param name="Holds">What it is, in a sentence.</param>
/// <param name="Properties">Writes the schemas of its properties.</param>
/// <param name="Required">The properties that are always there.</param>
/// <param name="Files">The files.</param>
sealed record ApiAnswer(
    string Name, string Path, string Holds, Action<Utf8JsonWriter> Properties, IReadOnlyList<string> Required,
    Func<ApiSite, IEnumerable<MadeFile>> Files)
{
    public string SchemaPath => $"schemas/{Name}.json";

    /// <summary>What stands in braces in the path.</summary>
    public IEnumerable<string> Parameters => Path.Split('{').Skip(1).Select(part => part[..part.IndexOf('}', StringComparison.Ordinal)]);
}
