using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Input;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Changes;

/// <summary>What a file says, field by field, whatever record it holds and whether or not it is right.</summary>
static class FileFields
{
    const int LongestName = 80;

    // What tells the entries of a list apart, the first that is there.
    static readonly string[] Names = ["id", "stage", "holder", "for", "answer", "name", "words", "label", "term", "title", "what"];

    /// <summary>The fields in the order of the file, each under a name of its own; the whole text where it is no YAML.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(ContentFile file)
    {
        var text = FileText.Roughly(file);
        var fields = new List<KeyValuePair<string, string>>();
        if (file.Path.EndsWith(".md", StringComparison.Ordinal))
        {
            var lines = text.Split('\n');
            var end = Array.FindIndex(lines, 1, l => l.TrimEnd() == "---");
            if (end > 0)
            {
                Add(string.Join('\n', lines[1..end]), fields);
                text = string.Join('\n', lines[(end + 1)..]);
            }
            fields.AddRange(text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select((paragraph, i) => KeyValuePair.Create($"paragraph {i + 1}", paragraph)));
            return fields;
        }
        if (!file.Path.EndsWith(".yml", StringComparison.Ordinal) || !Add(text, fields)) fields.Add(new("text", text));
        return fields;
    }

    static bool Add(string yaml, List<KeyValuePair<string, string>> fields)
    {
        if (YamlReader.Read(new("", yaml, 1), new Findings(), out _) is not { } root) return false;
        Add("", root, fields);
        return true;
    }

    static void Add(string name, YamlNode node, List<KeyValuePair<string, string>> fields)
    {
        switch (node)
        {
            case YamlScalar text:
                fields.Add(new(name, text.Value));
                break;
            case YamlSequence list when list.Items.All(i => i is YamlScalar):
                fields.Add(new(name, string.Join(", ", list.Items.Cast<YamlScalar>().Select(i => i.Value))));
                break;
            case YamlSequence list:
                foreach (var (index, item) in list.Items.Index()) Add(Free($"{name}[{NameOf(item, index)}]", fields), item, fields);
                break;
            case YamlMapping mapping:
                foreach (var (key, value) in mapping.Entries) Add(name.Length == 0 ? key.Value : $"{name}.{key.Value}", value, fields);
                break;
        }
    }

    // By its place only where nothing else is there: one that is put in above it would change all.
    static string NameOf(YamlNode item, int index) =>
        item is YamlMapping mapping && Names.Select(mapping.Find).OfType<YamlScalar>().FirstOrDefault() is { Value.Length: > 0 } name
            ? name.Value.Length < LongestName ? name.Value : name.Value[..(LongestName - 1)].TrimEnd() + "…"
            : $"{index + 1}";

    // Two entries of one name, such as a source that is cited twice.
    static string Free(string name, List<KeyValuePair<string, string>> fields)
    {
        var free = name;
        for (var further = 2; fields.Exists(f => f.Key.StartsWith(free + ".", StringComparison.Ordinal)); further++)
        {
            free = $"{name[..^1]}, {further}]";
        }
        return free;
    }
}
