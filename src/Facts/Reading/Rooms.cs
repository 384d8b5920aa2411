using DigitalRights.Facts.Fields;
using DigitalRights.Facts.Model;
using DigitalRights.Facts.Prose;
using DigitalRights.Facts.Yaml;

namespace DigitalRights.Facts.Reading;

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
        new("essays/<name>.md", Noun.Essay, FrontMatter(PageFields.Essay)),
        new("pages/<name>.md", Noun.Page, FrontMatter(PageFields.Page)),
        new("topics.yml", Noun.Topic, Entries(EntryFields.Topic)),
        new("glossary.yml", Noun.Term, Entries(EntryFields.Term)),
        new("corrections.yml", Noun.Correction, Corrections),
        new("ledger.yml", null, Ledger),
    ];

    static YamlNode? RootOf(YamlText text, Drafts drafts)
    {
        var root = YamlReader.Read(text, drafts.Findings);
        drafts.IsRead = root is not null;
        return root;
    }

    static Action<string, string, Drafts> Yaml<T>(Shape<Func<string, Origin, T>> shape) where T : IRecord => (id, text, drafts) =>
    {
        if (RootOf(new(drafts.File.ShownAs, text, 1), drafts) is not { } root) return;
        drafts.Add(shape, root, make => make(id, drafts.Origin));
    };

    static Action<string, string, Drafts> FrontMatter<T>(Shape<Func<string, Origin, Markdown, T>> shape) where T : IRecord => (id, text, drafts) =>
    {
        if (MarkdownFile.Split(text, drafts.File.ShownAs, drafts.Findings) is not var (front, body)) return;
        drafts.Collected.Texts.Add(body);
        if (RootOf(front, drafts) is not { } root) return;
        drafts.Add(shape, root, make => make(id, drafts.Origin, body));
    };

    static Action<string, string, Drafts> Entries<T>(Shape<Func<string, Origin, T>> shape) where T : IRecord => (_, text, drafts) =>
    {
        if (RootOf(new(drafts.File.ShownAs, text, 1), drafts) is not { } root) return;
        if (root is not YamlMapping mapping)
        {
            drafts.Findings.Error("FACT021", root.At, $"The file must be a mapping of names to entries, but this is {root.Shape}.");
            return;
        }
        foreach (var (key, node) in mapping.Entries)
        {
            if (!KeyType.IsKey(key.Value))
            {
                drafts.Findings.Error("FACT013", key.At, $"'{key.Value}' cannot be a name.", RecordName.Letters(key.Value));
                continue;
            }
            if (typeof(T) == typeof(Topic)) RecordName.IsPossible(key.Value, key.At, drafts.Findings); // it becomes a folder
            drafts.Known.Add(new(typeof(T) == typeof(Topic) ? Noun.Topic : Noun.Term, key.Value));
            drafts.Add(shape, node, make => make(key.Value, drafts.Origin with { At = key.At }));
        }
    };

    // The list may be empty: that nothing was corrected is a statement too.
    static void Corrections(string _, string text, Drafts drafts)
    {
        if (RootOf(new(drafts.File.ShownAs, text, 1), drafts) is not { } root) return;
        if (root is not YamlSequence list)
        {
            drafts.Findings.Error("FACT021", root.At, $"The file must be a list of corrections, perhaps the empty list [], but this is {root.Shape}.");
            return;
        }
        foreach (var node in list.Items)
        {
            drafts.Add(CorrectionFields.Shape, node, make => make(drafts.Origin));
        }
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
                continue;
            }
            foreach (var item in list.Items)
            {
                if (drafts.TryRead(LedgerFields.Shape, item, out var make, out var isWhole) && isWhole) drafts.Ledger.Add(make(new(Noun.Source, key.Value, key.At)));
            }
        }
    }
}
