using System.Text.Json.Nodes;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

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

    /// <inheritdoc cref="ValueType{T}.Parts"/>
    public abstract IReadOnlyList<Field> Parts { get; }

    /// <inheritdoc cref="ValueType{T}.Names"/>
    public abstract Noun? Names { get; }

    /// <inheritdoc cref="ValueType{T}.Words"/>
    public abstract IReadOnlyList<string> Words { get; }

    public abstract JsonObject Schema();

    /// <summary>Reads the value, boxed, or false with the reason among the findings.</summary>
    public abstract bool TryRead(YamlNode node, RecordContext context, out object? value);

    /// <summary>Makes the value that was probably meant, boxed, and tells of nothing; false where nobody can say.</summary>
    public abstract bool TryGuess(YamlNode node, RecordContext context, out object? value);

    /// <summary>A value in the place of one that is missing, boxed; false where there is none.</summary>
    public abstract bool TryStandIn(out object? value);

    /// <summary>Whether the field holds one of a fixed list of words, and this is among them.</summary>
    public abstract bool HasWord(string word);
}

/// <summary>A field that holds values of one type; it is also the key under which the value is asked for.</summary>
sealed class Field<T>(string name, ValueType<T> type, bool isRequired, string meaning, string? example)
    : Field(name, isRequired, meaning, example)
{
    public override string Holds => type.Description;

    public override IReadOnlyList<Field> Parts => type.Parts;

    public override Noun? Names => type.Names;

    public override IReadOnlyList<string> Words => type.Words;

    public override JsonObject Schema()
    {
        var schema = type.Schema();
        schema["description"] = Meaning;
        if (Example is { Length: > 0 } example && !example.AsSpan().ContainsAny("\n[{\"|")) schema["examples"] = new JsonArray(example);
        return schema;
    }

    public override bool TryRead(YamlNode node, RecordContext context, out object? value)
    {
        var read = type.TryRead(node, context with { Field = Name, Example = Example, IsItem = false }, out var typed);
        value = typed;
        return read;
    }

    public override bool TryGuess(YamlNode node, RecordContext context, out object? value)
    {
        var quiet = context with { Findings = new(), Collected = new(), Field = Name, Example = Example, IsItem = false };
        var isGuessed = type.TryGuess(node, quiet, out var typed);
        value = typed;
        return isGuessed;
    }

    public override bool TryStandIn(out object? value)
    {
        var stands = type.TryStandIn(out var typed);
        value = typed;
        return stands;
    }

    public override bool HasWord(string word) => type.Words.Contains(word);
}
