using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>A longer text that answers one question from the facts.</summary>
public sealed record Essay : IRecord
{
    public required string Id { get; init; }
    public Noun Noun => Noun.Essay;
    public required Origin Origin { get; init; }
    public required Text Title { get; init; }

    /// <summary>One sentence, at most 160 characters.</summary>
    public required Text Description { get; init; }

    public required Text Question { get; init; }

    /// <summary>What it found, a sentence each, before the text.</summary>
    public IReadOnlyList<Markdown> Findings { get; init; } = [];

    /// <summary>The numbers that matter most in it.</summary>
    public IReadOnlyList<KeyNumber> Numbers { get; init; } = [];

    /// <summary>The day of its present wording.</summary>
    public required Edtf Date { get; init; }

    public required IReadOnlyList<Reference> Countries { get; init; }
    public required IReadOnlyList<Reference> Topics { get; init; }

    /// <summary>The facts it rests on.</summary>
    public required IReadOnlyList<Reference> Facts { get; init; }

    /// <summary>What is not known.</summary>
    public required IReadOnlyList<Markdown> Unknowns { get; init; }

    public required Markdown Body { get; init; }
}

/// <summary>A number that an essay shows before its text.</summary>
/// <param name="Number">Double brackets that bind it to a fact or an indicator.</param>
public sealed record KeyNumber(Text Label, Markdown Number);

/// <summary>The front matter of an essay.</summary>
static class EssayFields
{
    static readonly FieldList Fields = new();

    static readonly Field<Text> Title = Fields.Required("title", Translated, "The page's title.");
    static readonly Field<Text> Description = Fields.Required("description", Translated,
        "One sentence of at most 160 characters, for search engines and previews.");
    static readonly Field<Text> Question = Fields.Required("question", Translated, "The question that the essay answers.");
    static readonly Field<IReadOnlyList<Markdown>> Findings = Fields.Optional("findings", ListOf(MarkdownText),
        "What it found: at most three sentences, every number bound to a fact.");
    static readonly Field<IReadOnlyList<KeyNumber>> Numbers = Fields.Optional("numbers", ListOf(NumberShape()),
        "The numbers that matter most, each bound to a fact or an indicator.",
        "\n  - {label: sites blocked, number: \"[[tm/domains-2023#blocked]]\"}");
    static readonly Field<Edtf> Day = Fields.Required("date", When, "The day of its present wording.", "2026-11-21");
    static readonly Field<IReadOnlyList<Reference>> Countries = Fields.Required("countries", ListOf(Reference(Noun.Country)),
        "Codes of the countries it is about.");
    static readonly Field<IReadOnlyList<Reference>> Topics = Fields.Required("topics", ListOf(Reference(Noun.Topic)),
        "The topics it belongs to.");
    static readonly Field<IReadOnlyList<Reference>> Facts = Fields.Required("facts", ListOf(Reference(Noun.Fact)),
        "The facts it rests on.");
    static readonly Field<IReadOnlyList<Markdown>> Unknowns = Fields.Required("unknowns", ListOf(MarkdownText),
        "What is not known, a sentence each.");
    static readonly Field<IReadOnlyList<Key>> Formerly = FormerNames.DeclareIn(Fields);

    public static Shape<Essay> Shape { get; } = new("essay",
        Fields,
        v => new Essay
        {
            Id = v.Id,
            Origin = v.Origin,
            Title = v.Get(Title),
            Description = v.Get(Description),
            Question = v.Get(Question),
            Findings = v.List(Findings),
            Numbers = v.List(Numbers),
            Date = v.Get(Day),
            Countries = v.Get(Countries),
            Topics = v.Get(Topics),
            Facts = v.Get(Facts),
            Unknowns = v.Get(Unknowns),
            Body = v.Body,
        });

    static Shape<KeyNumber> NumberShape()
    {
        var fields = new FieldList();
        var label = fields.Required("label", Translated, "What is counted.");
        var number = fields.Required("number", MarkdownText, "Double brackets that bind it.", "\"[[tm/domains-2023#blocked]]\"");
        return new("number", fields, v => new(v.Get(label), v.Get(number)));
    }
}
