using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>A bibliography entry, in the terms of the Citation Style Language (CSL 1.0.2).</summary>
public sealed record Source : IRecord
{
    public required string Id { get; init; }
    public Noun Noun => Noun.Source;
    public required Origin Origin { get; init; }
    public required Text Title { get; init; }
    public required SourceType Type { get; init; }
    public IReadOnlyList<Author> Authors { get; init; } = [];
    public Text? Publisher { get; init; }

    /// <summary>The journal, site or book that holds it.</summary>
    public Text? ContainerTitle { get; init; }

    /// <summary>When it was published; null when undated.</summary>
    public Edtf? Issued { get; init; }

    public Edtf? Accessed { get; init; }
    public Uri? Url { get; init; }

    /// <summary>Copies whose addresses are known.</summary>
    public IReadOnlyList<Uri> Archived { get; init; } = [];

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    public required SourceStanding Standing { get; init; }

    /// <summary>What of it was really read.</summary>
    public required Text Consulted { get; init; }

    /// <summary>How far to trust it, and why.</summary>
    public required Text Reliability { get; init; }

    /// <summary>Whether it was read only in a garbled copy, whose wording cannot be relied on.</summary>
    public bool IsGarbled { get; init; }

    /// <summary>What it rests on itself.</summary>
    public Text? RestsOn { get; init; }

    /// <summary>How it is named in short: who published it, or where it appeared, or else what it is called.</summary>
    public Text ShortName => Publisher ?? ContainerTitle ?? Title;
}

/// <summary>CSL's item types, those that occur.</summary>
public enum SourceType
{
    ArticleNewspaper,
    ArticleJournal,
    ArticleMagazine,
    Webpage,
    Report,
    Dataset,
    Legislation,
    Bill,
    Chapter,
    Book,
    Post,
    PostWeblog,
}

/// <summary>From what position a source speaks.</summary>
public enum SourceStanding
{
    /// <summary>The law, document or data set itself.</summary>
    Primary,

    /// <summary>A state body.</summary>
    Official,

    /// <summary>News.</summary>
    Reporting,

    /// <summary>Scholars and experts.</summary>
    Research,

    /// <summary>Campaigns and non-profits.</summary>
    Advocacy,

    /// <summary>Opinion and unsigned comment.</summary>
    Comment,

    /// <summary>Law firms, vendors and company blogs.</summary>
    Commercial,

    /// <summary>A copy of another work.</summary>
    Copy,
}

/// <summary>A CSL name: family and given, or literal for bodies and names that do not divide so.</summary>
public sealed record Author(string? Family, string? Given, string? Literal)
{
    /// <summary>The name in reading order.</summary>
    public string Display => Literal ?? string.Join(' ', new[] { Given, Family }.OfType<string>());
}

/// <summary>The fields of a source, in CSL's terms.</summary>
static class SourceFields
{
    static readonly FieldList Fields = new();

    static readonly Field<Text> Title = Fields.Required("title", Translated,
        "Its title, in its own language; with a translation if that is not English.");
    static readonly Field<SourceType> Type = Fields.Required("type", OneOf<SourceType>(),
        "What it is, in CSL's terms.", "article-newspaper");
    static readonly Field<IReadOnlyList<Author>> Authors = Fields.Optional("author", ListOf(AuthorShape()),
        "Who wrote it.", "[{family: Niyazbekov, given: Nurseit}]");
    static readonly Field<Text> Publisher = Fields.Optional("publisher", Translated, "Who published it.", "Freedom House");
    static readonly Field<Text> Container = Fields.Optional("container-title", Translated, "The journal, site or book that holds it.");
    static readonly Field<Edtf> Issued = Fields.Optional("issued", When, "When it was published; left out when undated.", "2021-11~");
    static readonly Field<Edtf> Accessed = Fields.Optional("accessed", When, "When it was read.", "2026-11-21");
    static readonly Field<Uri> Url = Fields.Optional("url", Address,
        "Its address, without tracking parameters.", "https://example.org/report");
    static readonly Field<IReadOnlyList<Uri>> Archived = Fields.Optional("archived", ListOf(Address),
        "Addresses of archived copies that are known to exist.");
    static readonly Field<string> Language = Fields.Required("language", LanguageTag,
        "Its language, as a BCP 47 tag; und when it is not known.", "en");
    static readonly Field<SourceStanding> Standing = Fields.Required("standing",
        OneOf<SourceStanding>(), "From what position it speaks.", "reporting");
    static readonly Field<Text> Consulted = Fields.Required("consulted", Translated,
        "What of it was really read.", "opening of an archived copy of the page");
    static readonly Field<Text> Reliability = Fields.Required("reliability", Translated, "How far to trust it, and why.");
    static readonly Field<bool> Garbled = Fields.Optional("garbled", YesNo,
        "true when it was read only in a garbled copy; a fact that rests on it alone is single-source or disputed.");
    static readonly Field<Text> RestsOn = Fields.Optional("rests-on", Translated, "What it rests on itself.");
    static readonly Field<IReadOnlyList<Key>> Formerly = FormerNames.DeclareIn(Fields);

    public static Shape<Source> Shape { get; } = new("source",
        Fields,
        v => new Source
        {
            Id = v.Id,
            Origin = v.Origin,
            Title = v.Get(Title),
            Type = v.Get(Type),
            Authors = v.List(Authors),
            Publisher = v.Find(Publisher),
            ContainerTitle = v.Find(Container),
            Issued = v.Find(Issued),
            Accessed = v.Find(Accessed),
            Url = v.Find(Url),
            Archived = v.List(Archived),
            Language = v.Get(Language),
            Standing = v.Get(Standing),
            Consulted = v.Get(Consulted),
            Reliability = v.Get(Reliability),
            IsGarbled = v.Find(Garbled),
            RestsOn = v.Find(RestsOn),
        });

    static Shape<Author> AuthorShape()
    {
        var fields = new FieldList();
        var family = fields.Optional("family", Untranslated, "Family name.");
        var given = fields.Optional("given", Untranslated, "Given name.");
        var literal = fields.Optional("literal", Untranslated, "The whole name, for bodies and names that do not divide.");
        return new("author", fields, v => new(v.Find(family), v.Find(given), v.Find(literal)), meant: Meant);

        // A person's family name stands last in most languages; a body has a name of one word or of many.
        IReadOnlyDictionary<string, string> Meant(string name) => name.Split(' ') is [var first, var last]
            ? new Dictionary<string, string> { [family.Name] = last, [given.Name] = first }
            : new Dictionary<string, string> { [literal.Name] = name };
    }
}
