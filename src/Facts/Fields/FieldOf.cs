using System.Text.Json.Nodes;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Fields;

/// <summary>A field that holds values of one type; it is also the key under which the value is asked for.</summary>
sealed class Field<T>(string name, ValueType<T> type, bool isRequired, string meaning, string? example)
    : Field(name, isRequired, meaning, example)
{
    public override string Holds => type.Description;

    public override JsonObject Schema()
    {
        var schema = type.Schema();
        schema["description"] = Meaning;
        return schema;
    }

    public override bool TryRead(YamlNode node, RecordContext context, out object? value)
    {
        var read = type.TryRead(node, context with { Field = Name }, out var typed);
        value = typed;
        return read;
    }
}
