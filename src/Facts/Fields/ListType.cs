using System.Text.Json.Nodes;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Fields;

sealed class ListType<T>(ValueType<T> item) : ValueType<IReadOnlyList<T>>
{
    public override string Description => $"a list, each item {item.Description}";

    public override bool TryRead(YamlNode node, RecordContext context, out IReadOnlyList<T> value)
    {
        if (node is not YamlSequence sequence)
        {
            context.WrongShape(node, Description);
            return Fail(out value);
        }
        var items = new List<T>(sequence.Items.Count);
        foreach (var child in sequence.Items)
        {
            if (item.TryRead(child, context, out var read)) items.Add(read);
        }
        if (sequence.Items.Count == 0) context.WrongValue(node.At, "is an empty list.", "Add an item, or remove the field.");
        value = items;
        return items.Count == sequence.Items.Count && items.Count > 0;
    }

    public override JsonObject Schema() => new() { ["type"] = "array", ["items"] = item.Schema(), ["minItems"] = 1 };
}
