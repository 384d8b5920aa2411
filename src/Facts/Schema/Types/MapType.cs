using System.Text.Json.Nodes;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Schema;

/// <summary>Values under names, in the order of the file.</summary>
/// <param name="names">What the names refer to; null when the contributor chooses them.</param>
sealed class MapType<T>(ValueType<T> item, Noun? names) : ValueType<IReadOnlyDictionary<Key, T>>
{
    static readonly KeyType KeyType = new(isName: true);

    public override string Description => $"a mapping of short names, each to {item.Description}";

    public override bool TryRead(YamlNode node, RecordContext context, out IReadOnlyDictionary<Key, T> value)
    {
        if (node is not YamlMapping mapping)
        {
            context.WrongShape(node, Description, Meant(node));
            return Fail(out value);
        }
        var items = new OrderedDictionary<Key, T>();
        foreach (var (name, child) in mapping.Entries)
        {
            var isKey = KeyType.TryRead(name, context, out var key);
            if (isKey && names is { } noun) context.Collected.References.Add(new(noun, key.Name, key.At));
            if (item.TryRead(child, context with { Key = key, Field = name.Value, IsItem = false, Example = null }, out var read) && isKey)
            {
                items.Add(key, read);
            }
        }
        if (mapping.Entries.Count == 0) context.WrongValue(node.At, "is an empty mapping.", "Add an entry, or remove the field.");
        value = items;
        return items.Count == mapping.Entries.Count && items.Count > 0;
    }

    public override bool TryGuess(YamlNode node, RecordContext context, out IReadOnlyDictionary<Key, T> value)
    {
        var items = new OrderedDictionary<Key, T>();
        value = items;
        if (node is not YamlMapping mapping) return false;
        foreach (var (name, child) in mapping.Entries)
        {
            if (!KeyType.TryRead(name, context, out var key) && !KeyType.TryGuess(name, context, out key)) return false;
            var own = context with { Key = key, Field = name.Value, IsItem = false, Example = null };
            if (!item.TryRead(child, own, out var read) && !item.TryGuess(child, own, out read)) return false;
            items.TryAdd(key, read);
        }
        return true;
    }

    /// <summary>The items of a list, each under a name.</summary>
    public override string? Meant(YamlNode node)
    {
        if (node is not YamlSequence { Items: var items }) return null;
        var entries = new List<string>();
        foreach (var child in items)
        {
            if (item.Meant(child) is not { } meant) return null;
            entries.Add($"\n  {NameFor(child, entries.Count + 1)}: {meant}");
        }
        return string.Concat(entries);
    }

    // The last word that can be a name, which is what was counted; the place in the list where there is none.
    static string NameFor(YamlNode node, int place) =>
        node is YamlScalar text && text.Value.Split(' ').LastOrDefault(RecordName.IsName) is { } name && !char.IsAsciiDigit(name[0])
            ? name
            : $"number-{place}";

    public override IReadOnlyList<Field> Parts => item.Parts;

    public override Noun? Names => item.Names;

    public override IReadOnlyList<string> Words => item.Words;

    public override JsonObject Schema() => new()
    {
        ["type"] = "object",
        ["propertyNames"] = (names is { } noun ? NameLists.Reference(noun) : null) ?? new() { ["pattern"] = RecordName.Pattern },
        ["additionalProperties"] = item.Schema(),
    };
}
