using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

public sealed record Topic(string Id, Origin Origin, Text Title, Markdown Summary) : IRecord
{
    public Noun Noun => Noun.Topic;
}

/// <summary>The fields of a topic.</summary>
static class TopicFields
{
    static readonly FieldList Fields = new();

    static readonly Field<Text> Title = Fields.Required("title", Translated, "The topic's name.");
    static readonly Field<Markdown> Summary = Fields.Required("summary", MarkdownText, "What it is about, in one or two sentences.");
    static readonly Field<IReadOnlyList<Key>> Formerly = FormerNames.DeclareIn(Fields);

    public static Shape<Topic> Shape { get; } = new("topic", Fields, v => new(v.Id, v.Origin, v.Get(Title), v.Get(Summary)));
}
