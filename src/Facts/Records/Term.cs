using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>An entry of the glossary.</summary>
/// <param name="Also">Other names of the same thing.</param>
public sealed record Term(
    string Id, Origin Origin, Text Title, Markdown Definition, IReadOnlyList<Text> Also, IReadOnlyList<Citation> Sources) : IRecord
{
    public Noun Noun => Noun.Term;
}

/// <summary>The fields of a term.</summary>
static class TermFields
{
    static readonly FieldList Fields = new();

    static readonly Field<Text> Name = Fields.Required("term", Translated, "The term.");
    static readonly Field<Markdown> Definition = Fields.Required("definition", MarkdownText, "What it means, in plain words.");
    static readonly Field<IReadOnlyList<Text>> Also = Fields.Optional("also", ListOf(Translated), "Other names of the same thing.");
    static readonly Field<IReadOnlyList<Citation>> Sources = Fields.Optional("sources", ListOf(CitationFields.Shape),
        "Where the definition is from.");

    public static Shape<Term> Shape { get; } = new("term", Fields,
        v => new(v.Id, v.Origin, v.Get(Name), v.Get(Definition), v.List(Also), v.List(Sources)));
}
