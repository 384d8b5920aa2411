using System.Text.Json.Nodes;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

/// <summary>Values under names, in the order of the file.</summary>
/// <param name="names">What the names refer to; null when the contributor chooses them.</param>
sealed class MapType<T>(ValueType<T> item, Noun? names) : ValueType<IReadOnlyDictionary<Key, T>>
{
    static readonly KeyType KeyType = new();

    public override string Description => $"a mapping of short names, each to {item.Description}";

    public override bool TryRead(YamlNode node, RecordContext context, out IReadOnlyDictionary<Key, T> value)
    {
        if (node is not YamlMapping mapping)
        {
            context.WrongShape(node, Description);
            return Fail(out value);
        }
        var items = new OrderedDictionary<Key, T>();
        foreach (var (name, child) in mapping.Entries)
        {
            var isKey = KeyType.TryRead(name, context, out var key);
            if (isKey && names is { } noun) context.Collected.References.Add(new(noun, key.Name, key.At));
            if (item.TryRead(child, context with { Key = key }, out var read) && isKey) items.Add(key, read);
        }
        if (mapping.Entries.Count == 0) context.WrongValue(node.At, "is an empty mapping.", "Add an entry, or remove the field.");
        value = items;
        return items.Count == mapping.Entries.Count && items.Count > 0;
    }

    public override JsonObject Schema() => new()
    {
        ["type"] = "object",
        ["propertyNames"] = new JsonObject { ["pattern"] = RecordName.Pattern },
        ["additionalProperties"] = item.Schema(),
    };
}
