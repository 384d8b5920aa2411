using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>A standing page, such as the methodology.</summary>
public sealed record Page : IRecord
{
    public required string Id { get; init; }
    public Noun Noun => Noun.Page;
    public required Origin Origin { get; init; }
    public required Text Title { get; init; }
    public required Text Description { get; init; }
    public required Markdown Body { get; init; }

    /// <summary>What it shows below its text; null for nothing.</summary>
    public PageExtra? Shows { get; init; }
}

/// <summary>What a standing page shows below its text, worked out from the data.</summary>
public enum PageExtra
{
    /// <summary>How completely the documents of the ledger are carried.</summary>
    Ledger,

    /// <summary>The published corrections.</summary>
    Corrections,

    /// <summary>Every field that an input file may have.</summary>
    Fields,
}

/// <summary>The front matter of pages and essays; the text below it is handed in when the record is made.</summary>
static class PageFields
{
    static readonly Field<Text> Title = Required("title", Words, "The page's title.");
    static readonly Field<Text> Description = Required("description", Words, "One sentence of at most 160 characters, for search engines and previews.");

    static readonly Field<PageExtra> Shows = Optional("shows", OneOf<PageExtra>(), "What the page shows below its text, worked out from the data.", "ledger");

    public static Shape<Func<string, Origin, Markdown, Page>> Page { get; } = new("page", [Title, Description, Shows],
        v => (id, origin, body) => new Page
        {
            Id = id,
            Origin = origin with { Fields = v.Places() },
            Title = v.Get(Title),
            Description = v.Get(Description),
            Shows = v.Maybe(Shows),
            Body = body,
        });

    static readonly Field<Text> Question = Required("question", Words, "The question that the essay answers.");
    static readonly Field<Edtf> Day = Required("date", When, "The day of its present wording.", "2026-11-21");
    static readonly Field<IReadOnlyList<Reference>> Countries = Required("countries", ListOf(Reference(Noun.Country)), "Codes of the countries it is about.");
    static readonly Field<IReadOnlyList<Reference>> Topics = Required("topics", ListOf(Reference(Noun.Topic)), "The topics it belongs to.");
    static readonly Field<IReadOnlyList<Reference>> Facts = Required("facts", ListOf(Reference(Noun.Fact)), "The facts it rests on.");
    static readonly Field<IReadOnlyList<Markdown>> Unknowns = Required("unknowns", ListOf(MarkdownText), "What is not known, a sentence each.");

    public static Shape<Func<string, Origin, Markdown, Essay>> Essay { get; } = new("essay",
        [Title, Description, Question, Day, Countries, Topics, Facts, Unknowns],
        v => (id, origin, body) => new Essay
        {
            Id = id,
            Origin = origin with { Fields = v.Places() },
            Title = v.Get(Title),
            Description = v.Get(Description),
            Question = v.Get(Question),
            Date = v.Get(Day),
            Countries = v.Get(Countries),
            Topics = v.Get(Topics),
            Facts = v.Get(Facts),
            Unknowns = v.Get(Unknowns),
            Body = body,
        });
}
