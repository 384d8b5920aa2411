using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Input;

/// <summary>The rooms of the input folder.</summary>
static class Rooms
{
    public static IReadOnlyList<Room> All { get; } =
    [
        new("countries/<name>.yml", Noun.Country, Yaml(CountryFields.Shape)),
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

    static YamlNode? RootOf(YamlText text, Drafts drafts)
    {
        var root = YamlReader.Read(text, drafts.Findings, out var isWhole);
        drafts.IsRead = isWhole;
        return root;
    }

    static Action<string, string, Drafts> Yaml<T>(Shape<T> shape) where T : IRecord => (id, text, drafts) =>
    {
        if (RootOf(new(drafts.File.ShownAs, text, 1), drafts) is not { } root) return;
        drafts.Add(shape, root, drafts.ContextOf(id));
    };

    static Action<string, string, Drafts> FrontMatter<T>(Shape<T> shape) where T : IRecord => (id, text, drafts) =>
    {
        if (MarkdownFile.Split(text, drafts.File.ShownAs, drafts.Findings) is not var (front, body)) return;
        var context = drafts.ContextOf(id) with { Body = body };
        if (body is not null) context.Collected.Texts.Add(body);
        var root = RootOf(front, drafts);
        if (root is null)
        {
            drafts.Collected.Add(context.Collected);
            return;
        }
        if (body is not null)
        {
            drafts.Add(shape, root, context);
            return;
        }
        drafts.TryRead(shape, root, context, out _, out _); // its fields are looked at all the same
        drafts.IsRead = false;
    };

    static Action<string, string, Drafts> Entries<T>(Shape<T> shape) where T : IRecord => (_, text, drafts) =>
    {
        if (RootOf(new(drafts.File.ShownAs, text, 1), drafts) is not { } root) return;
        if (root is not YamlMapping mapping)
        {
            drafts.Findings.Error("FACT021", root.At, $"The file must be a mapping of names to entries, but this is {root.Shape}.");
            drafts.MayHold.Add(NounOf<T>());
            return;
        }
        foreach (var (key, node) in mapping.Entries)
        {
            drafts.Known.Add(new(NounOf<T>(), key.Value));
            if (!RecordName.IsName(key.Value))
            {
                drafts.Findings.Error("FACT013", key.At, $"'{key.Value}' cannot be a name.", RecordName.Letters(key.Value));
                continue;
            }
            if (typeof(T) == typeof(Topic)) RecordName.IsPossible(key.Value, key.At, drafts.Findings); // it becomes a folder
            drafts.Add(shape, node, drafts.ContextOf(key.Value, node.At));
        }
    };

    static Noun NounOf<T>() => typeof(T) == typeof(Topic) ? Noun.Topic : Noun.Term;

    // The list may be empty: that nothing was corrected is a statement too.
    static void Corrections(string _, string text, Drafts drafts)
    {
        if (RootOf(new(drafts.File.ShownAs, text, 1), drafts) is not { } root) return;
        if (root is not YamlSequence list)
        {
            drafts.Findings.Error("FACT021", root.At, $"The file must be a list of corrections, perhaps the empty list [], but this is {root.Shape}.");
            drafts.MayHold.Add(Noun.Correction);
            return;
        }
        foreach (var node in list.Items)
        {
            drafts.Add(CorrectionFields.Shape, node, drafts.ContextOf("", node.At));
        }
        if (drafts.Records.Count < list.Items.Count) drafts.MayHold.Add(Noun.Correction); // a correction's id follows from its date
    }

    static void Ledger(string _, string text, Drafts drafts)
    {
        if (RootOf(new(drafts.File.ShownAs, text, 1), drafts) is not { } root) return;
        if (root is not YamlMapping mapping)
        {
            drafts.Findings.Error("FACT021", root.At, $"The file must be a mapping of sources to lists of entries, but this is {root.Shape}.");
            return;
        }
        foreach (var (key, node) in mapping.Entries)
        {
            if (node is not YamlSequence list)
            {
                drafts.Findings.Error("FACT021", node.At, $"Below '{key.Value}' must be a list of entries, but this is {node.Shape}.");
                drafts.IsLedgerWhole = false;
                continue;
            }
            foreach (var item in list.Items)
            {
                var context = drafts.ContextOf("") with { Key = new(key.Value, key.At) };
                var canBeMade = drafts.TryRead(LedgerFields.Shape, item, context, out var entry, out var isWhole);
                if (canBeMade && isWhole) drafts.Ledger.Add(entry);
                else drafts.IsLedgerWhole = false;
            }
        }
    }
}
