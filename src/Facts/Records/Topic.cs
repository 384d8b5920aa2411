using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

public sealed record Topic(string Id, Origin Origin, Text Title, Markdown Summary) : IRecord
{
    public Noun Noun => Noun.Topic;
}

/// <summary>The fields of entries that share one file: topics and glossary terms.</summary>
static class EntryFields
{
    static readonly Field<Text> TopicTitle = Required("title", Words, "The topic's name.");
    static readonly Field<Markdown> TopicSummary = Required("summary", MarkdownText, "What it is about, in one or two sentences.");

    public static Shape<Func<string, Origin, Topic>> Topic { get; } = new("topic", [TopicTitle, TopicSummary],
        v => (id, origin) => new(id, origin with { Fields = v.Places(), At = v.At }, v.Get(TopicTitle), v.Get(TopicSummary)));

    static readonly Field<Text> Name = Required("term", Words, "The term.");
    static readonly Field<Markdown> Definition = Required("definition", MarkdownText, "What it means, in plain words.");
    static readonly Field<IReadOnlyList<Text>> Also = Optional("also", ListOf(Words), "Other names of the same thing.");
    static readonly Field<IReadOnlyList<Citation>> Sources = Optional("sources", ListOf(CommonFields.Citation), "Where the definition is from.");

    public static Shape<Func<string, Origin, Term>> Term { get; } = new("term", [Name, Definition, Also, Sources],
        v => (id, origin) => new(id, origin with { Fields = v.Places(), At = v.At }, v.Get(Name), v.Get(Definition), v.List(Also), v.List(Sources)));
}
