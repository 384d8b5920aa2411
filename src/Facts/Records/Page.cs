using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>A page of text, such as the methodology.</summary>
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

/// <summary>What a page of text shows below its text, worked out from the data.</summary>
public enum PageExtra
{
    /// <summary>How completely the documents of the ledger are carried.</summary>
    Ledger,

    /// <summary>The published corrections.</summary>
    Corrections,

    /// <summary>Where the site is edited, and how those who answer for it are reached.</summary>
    Contact,

    /// <summary>Every field that an input file may have.</summary>
    Fields,
}

/// <summary>The front matter of a page.</summary>
static class PageFields
{
    static readonly FieldList Fields = new();

    static readonly Field<Text> Title = Fields.Required("title", Translated, "The page's title.");
    static readonly Field<Text> Description = Fields.Required("description", Translated,
        "One sentence of at most 160 characters, for search engines and previews.");
    static readonly Field<PageExtra> Shows = Fields.Optional("shows", OneOf<PageExtra>(),
        "What the page shows below its text, worked out from the data.", "ledger");
    static readonly Field<IReadOnlyList<Key>> Formerly = FormerNames.DeclareIn(Fields);

    public static Shape<Page> Shape { get; } = new("page", Fields,
        v => new Page
        {
            Id = v.Id,
            Origin = v.Origin,
            Title = v.Get(Title),
            Description = v.Get(Description),
            Shows = v.Maybe(Shows),
            Body = v.Body,
        });
}
