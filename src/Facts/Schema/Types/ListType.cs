using System.Text.Json.Nodes;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Texts;
using DigitalRights.Facts.Yaml;
using YamlDotNet.Core;

namespace DigitalRights.Facts.Schema;

sealed class ListType<T>(ValueType<T> item) : ValueType<IReadOnlyList<T>>
{
    public override string Description => $"a list, each item {item.Description}";

    public override bool TryRead(YamlNode node, RecordContext context, out IReadOnlyList<T> value)
    {
        if (node is not YamlSequence sequence)
        {
            context.WrongShape(node, Description, Meant(node), MendOf(node));
            // What it names is looked up, so that one that does not exist is reported at once.
            foreach (var part in PartsOf(node)) item.TryGuess(part, context with { Findings = new() }, out _);
            return Fail(out value);
        }
        var items = new List<T>(sequence.Items.Count);
        foreach (var child in sequence.Items)
        {
            if (item.TryRead(child, context with { IsItem = true }, out var read)) items.Add(read);
        }
        TellDoubles(sequence, context);
        if (sequence.Items.Count == 0) context.WrongValue(node.At, "is an empty list.", "Add an item, or remove the field.");
        value = items;
        return items.Count == sequence.Items.Count && items.Count > 0;
    }

    // Ids hold no commas, and a hyphen before one is a dash that lacks its space.
    IEnumerable<YamlNode> PartsOf(YamlNode node) => item is ReferenceType && node is YamlScalar text
        ? text.Value.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => text with { Value = part.TrimStart('-') }).Where(part => part.Value.Length > 0)
        : [node];

    // Where commas may be part of the words, nobody can say how many items are meant.
    Mend? MendOf(YamlNode node) =>
        node is YamlScalar { Style: ScalarStyle.Plain } text && Meant(text) is ['[', ..] meant
            && (item is ReferenceType || !meant.Contains(','))
            ? new(text.At, text.Value, meant)
            : null;

    /// <summary>A text is the only item, or several that commas divide.</summary>
    public override bool TryGuess(YamlNode node, RecordContext context, out IReadOnlyList<T> value)
    {
        IReadOnlyList<YamlNode> nodes = node is YamlSequence sequence ? sequence.Items : [node];
        var items = new List<T>(nodes.Count);
        foreach (var child in nodes)
        {
            if (item.TryRead(child, context, out var read) || item.TryGuess(child, context, out read)) items.Add(read);
        }
        value = items;
        return items.Count == nodes.Count;
    }

    public override bool TryStandIn(out IReadOnlyList<T> value)
    {
        value = [];
        return true;
    }

    /// <summary>A single item as a list, or several that commas divide.</summary>
    public override string? Meant(YamlNode node)
    {
        // The fields of one item without the dash before them.
        if (node is YamlMapping mapping && item.Parts.Count > 0
            && mapping.Entries.All(e => e.Value is YamlScalar && item.Parts.Any(p => p.Name == e.Key.Value)))
        {
            return string.Concat(mapping.Entries.Select((e, i) =>
                $"\n  {(i == 0 ? "- " : "  ")}{e.Key.Value}: {YamlWriting.Scalar(((YamlScalar)e.Value).Value)}"));
        }
        if (node is not YamlScalar { Value.Length: > 0 } text || text.Value.Contains('\n', StringComparison.Ordinal)) return null;
        if (item.Meant(text) is { } meant) return $"\n  - {meant}";
        var items = text.Value.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (item is KeyType && !items.All(RecordName.IsName)) return null;
        return $"[{string.Join(", ", items.Select(YamlWriting.Scalar))}]";
    }

    // Compared as they are written, whatever an item is made of: the same words in the same places are the same entry.
    static void TellDoubles(YamlSequence sequence, RecordContext context)
    {
        var seen = new Dictionary<string, Location>(StringComparer.OrdinalIgnoreCase);
        foreach (var child in sequence.Items)
        {
            if (seen.TryAdd(Written(child), child.At)) continue;
            var shown = child is YamlScalar scalar ? $"'{scalar.Value}'" : "the same entry";
            context.Findings.Error("FACT120", child.At,
                $"{context.Named}holds {shown} a second time; the first is in line {seen[Written(child)].Line}.", "Keep one of them.");
        }
    }

    static string Written(YamlNode node) => node switch
    {
        YamlScalar scalar => string.Join(' ', scalar.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        YamlSequence sequence => $"[{string.Join('\u0001', sequence.Items.Select(Written))}]",
        YamlMapping { Entries: [{ Key.Value: Languages.English } only] } => Written(only.Value),
        YamlMapping mapping =>
            "{" + string.Join('\u0001', mapping.Entries
                .Select(e => $"{e.Key.Value}\u0002{Written(e.Value)}").Order(StringComparer.Ordinal)) + "}",
        _ => "",
    };

    public override IReadOnlyList<Field> Parts => item.Parts;

    public override Noun? Names => item.Names;

    public override IReadOnlyList<string> Words => item.Words;

    public override JsonObject Schema() => new() { ["type"] = "array", ["items"] = item.Schema(), ["minItems"] = 1 };
}
