using System.Text.Json.Nodes;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Fields;

/// <summary>
/// A field of a record, declared once: its name, whether it must be there, what it means, and an example. Reading, messages,
/// the JSON Schema, the field reference and the templates for new records all come from this declaration.
/// </summary>
abstract class Field(string name, bool isRequired, string meaning, string? example)
{
    public string Name { get; } = name;
    public bool IsRequired { get; } = isRequired;

    /// <summary>One sentence or more for contributors.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>YAML of an example value as it would stand behind the key, or null.</summary>
    public string? Example { get; } = example;

    /// <summary>In words, what the field may hold.</summary>
    public abstract string Holds { get; }

    public abstract JsonObject Schema();

    /// <summary>Reads the value, boxed, or false with the reason among the findings.</summary>
    public abstract bool TryRead(YamlNode node, RecordContext context, out object? value);
}
