using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Input;

/// <summary>The places of the input folder, one line each.</summary>
static class InputPlaces
{
    public static IReadOnlyList<InputPlace> All { get; } =
    [
        new("countries/<name>.yml", Noun.Country, Yaml(CountryFields.Shape)),
        new("countries/<name>.geojson", null, GeoJson.Read),
        new("facts/<country>/<name>.yml", Noun.Fact, Yaml(FactFields.Shape)),
        new("sources/<name>.yml", Noun.Source, Yaml(SourceFields.Shape)),
        new("indicators/<name>.yml", Noun.Indicator, Yaml(IndicatorFields.Shape)),
        new("questions/<name>.yml", Noun.Question, Yaml(QuestionFields.Shape)),
        new("essays/<name>.md", Noun.Essay, FrontMatter(EssayFields.Shape)),
        new("pages/<name>.md", Noun.Page, FrontMatter(PageFields.Shape)),
        new("topics.yml", Noun.Topic, Entries(TopicFields.Shape)),
        new("glossary.yml", Noun.Term, Entries(TermFields.Shape)),
        new("corrections.yml", Noun.Correction, Corrections),
        new("ledger.yml", null, Ledger),
        new("schemas/<name>.json", null, null),
    ];

    static YamlNode? RootOf(YamlText text, FileRecords found)
    {
        var root = YamlReader.Read(text, found.Findings, out var isWhole);
        found.IsRead = isWhole;
        return root;
    }

    static Action<string, string, FileRecords> Yaml<T>(Shape<T> shape) where T : IRecord => (id, text, found) =>
    {
        var yaml = new YamlText(found.File.ShownAs, text, 1);
        if (RootOf(yaml, found) is not { } root) return;
        if (found.IsRead) Layout.Check(yaml, root, shape, isWholeFile: true, found.Findings);
        found.Add(shape, root, found.ContextOf(id));
    };

    static Action<string, string, FileRecords> FrontMatter<T>(Shape<T> shape) where T : IRecord => (id, text, found) =>
    {
        if (MarkdownFile.Split(text, found.File.ShownAs, found.Findings) is not var (front, body)) return;
        var context = found.ContextOf(id) with { Body = body };
        if (body is not null) context.Collected.Texts.Add(body);
        var root = RootOf(front, found);
        if (root is null)
        {
            found.Collected.Add(context.Collected);
            return;
        }
        if (found.IsRead) Layout.Check(front, root, shape, isWholeFile: false, found.Findings);
        if (body is not null)
        {
            found.Add(shape, root, context);
            return;
        }
        found.TryRead(shape, root, context, out _, out _); // its fields are looked at all the same
        found.IsRead = false;
    };

    static Action<string, string, FileRecords> Entries<T>(Shape<T> shape) where T : IRecord => (_, text, found) =>
    {
        if (RootOf(new(found.File.ShownAs, text, 1), found) is not { } root) return;
        if (root is not YamlMapping mapping)
        {
            found.Findings.Error("FACT021", root.At, $"The file must be a mapping of names to entries, but this is {root.Shape}.",
                "Write each name at the start of a line with a colon behind it, and its fields below it, two spaces deeper.");
            found.MayHold.Add(NounOf<T>());
            return;
        }
        foreach (var (key, node) in mapping.Entries)
        {
            found.Known.Add(new(NounOf<T>(), key.Value));
            if (!RecordName.IsName(key.Value))
            {
                found.Findings.Error("FACT013", key.At, $"'{key.Value}' cannot be a name.", RecordName.Letters(key.Value));
                continue;
            }
            if (typeof(T) == typeof(Topic)) RecordName.IsPossible(key.Value, key.At, found.Findings); // it becomes a folder
            found.Add(shape, node, found.ContextOf(key.Value, node.At));
        }
    };

    static Noun NounOf<T>() => typeof(T) == typeof(Topic) ? Noun.Topic : Noun.Term;

    // The list may be empty: that nothing was corrected is a statement too.
    static void Corrections(string _, string text, FileRecords found)
    {
        if (RootOf(new(found.File.ShownAs, text, 1), found) is not { } root) return;
        if (root is not YamlSequence list)
        {
            found.Findings.Error("FACT021", root.At,
                $"The file must be a list of corrections, perhaps the empty list [], but this is {root.Shape}.",
                "Put a dash and a space before the first field of each, and two spaces before the others.");
            found.MayHold.Add(Noun.Correction);
            return;
        }
        foreach (var node in list.Items)
        {
            found.Add(CorrectionFields.Shape, node, found.ContextOf("", node.At));
        }
        if (found.Records.Count < list.Items.Count) found.MayHold.Add(Noun.Correction); // a correction's id follows from its date
    }

    static void Ledger(string _, string text, FileRecords found)
    {
        if (RootOf(new(found.File.ShownAs, text, 1), found) is not { } root) return;
        if (root is not YamlMapping mapping)
        {
            found.Findings.Error("FACT021", root.At,
                $"The file must be a mapping of sources to lists of entries, but this is {root.Shape}.",
                "Write the id of each source at the start of a line with a colon behind it, and its list below it.");
            return;
        }
        foreach (var (key, node) in mapping.Entries)
        {
            if (node is not YamlSequence list)
            {
                found.Findings.Error("FACT021", node.At, $"Below '{key.Value}' must be a list of entries, but this is {node.Shape}.",
                    "Put a dash and a space before each entry: - {n: 1, carried: [fact:kz/some-fact]}");
                found.IsLedgerWhole = false;
                continue;
            }
            foreach (var item in list.Items)
            {
                var context = found.ContextOf("") with { Key = new(key.Value, key.At) };
                var canBeMade = found.TryRead(LedgerFields.Shape, item, context, out var entry, out var isWhole);
                if (canBeMade && isWhole) found.Ledger.Add(entry);
                else found.IsLedgerWhole = false;
            }
        }
    }
}
