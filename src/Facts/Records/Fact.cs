using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>One sourced statement about one or more countries.</summary>
public sealed record Fact : IRecord
{
    /// <summary>The folder of facts about several countries at once.</summary>
    public const string Region = "region";

    /// <summary><c>kz/some-slug</c>: the path below <c>facts/</c>.</summary>
    public required string Id { get; init; }

    public Noun Noun => Noun.Fact;
    public required Origin Origin { get; init; }
    public required Text Title { get; init; }

    /// <summary>The title where facts stand in lists; null where the title is short enough.</summary>
    public Text? Short { get; init; }

    /// <summary>What it is called where facts stand in lists.</summary>
    public Text Name => Short ?? Title;

    public required FactKind Kind { get; init; }

    /// <summary>When it happened or held, at the precision of the sources; null when nothing can be said.</summary>
    public Edtf? Date { get; init; }

    /// <summary>What an uncertain, approximate or missing date rests on.</summary>
    public Text? DateNote { get; init; }

    public required Markdown Summary { get; init; }
    public required IReadOnlyList<Reference> Topics { get; init; }

    /// <summary>Codes of the countries it is about; first the one whose folder it is in.</summary>
    public required IReadOnlyList<Reference> Countries { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }
    public required Evidence Evidence { get; init; }

    /// <summary>The day it was last checked against its sources.</summary>
    public required Edtf Verified { get; init; }

    /// <summary>The time for which the sources still support it.</summary>
    public Edtf? AsOf { get; init; }

    public IReadOnlyList<Figure> Figures { get; init; } = [];
    public IReadOnlyList<HolderVersion> Versions { get; init; } = [];
    public IReadOnlyList<Reference> Related { get; init; } = [];

    /// <summary>Other names and spellings, for search.</summary>
    public IReadOnlyList<Text> Aliases { get; init; } = [];

    public required FactDetails Details { get; init; }

    /// <summary>One without a folder was in the same folder.</summary>
    public string IdOf(Key former) => former.Name.Contains('/', StringComparison.Ordinal) ? former.Name : $"{Folder}/{former.Name}";

    /// <summary>The folder of the fact: a country code, or <c>region</c>.</summary>
    public string Folder => Id[..Id.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The last part of the id.</summary>
    public string Slug => Id[(Id.IndexOf('/', StringComparison.Ordinal) + 1)..];

    // Its folder names a country too.
    IEnumerable<Reference> IRecord.References => Countries.Concat(Origin.References);

    /// <summary>Its own figures and those of its versions.</summary>
    public IEnumerable<Figure> AllFigures => Figures.Concat(Versions.SelectMany(v => v.Figures));

    /// <summary>Its own citations and those of its versions and of a law's stages.</summary>
    public IEnumerable<Citation> AllSources => Sources.Concat(Versions.SelectMany(v => v.Sources)).Concat(Details.Sources);

    // A catalogue holds one fact of an id; comparing all that facts say would cost much.
    public bool Equals(Fact? other) => Id == other?.Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    public Figure? FindFigure(string key) => AllFigures.FirstOrDefault(f => f.Key.Name == key);
}

public enum FactKind
{
    Law,
    Restriction,
    Case,
    Platform,
    Statement,
    Event,
    Figure,
}

/// <summary>How well a statement is supported; the methodology page explains each grade.</summary>
public enum Evidence
{
    /// <summary>The document or data set itself was read.</summary>
    Documented,

    /// <summary>A state body says so.</summary>
    OfficialClaim,

    /// <summary>Reported by several, or by one with its own sources named.</summary>
    Reported,

    /// <summary>One secondary source only.</summary>
    SingleSource,

    /// <summary>Sources contradict each other; their versions stand side by side.</summary>
    Disputed,
}

/// <summary>What only facts of one kind have.</summary>
public abstract record FactDetails
{
    /// <summary>Citations inside the details.</summary>
    public virtual IEnumerable<Citation> Sources => [];
}

/// <summary>What one holder says of a disputed matter, with its own sources.</summary>
public sealed record HolderVersion(Text Holder, Markdown Says, Edtf? Date, IReadOnlyList<Figure> Figures, IReadOnlyList<Citation> Sources);

/// <summary>The fields of a fact.</summary>
static class FactFields
{
    public static readonly FieldList Fields = new();

    public static readonly Field<Text> Title = Fields.Required("title", Translated,
        "A short statement in sentence case, without a final stop.", "Kazakhstan's lower house backs a bill on social media");
    public static readonly Field<Text> Short = Fields.Optional("short", Translated,
        "The title for lists, at most 60 characters; left out where the title is short enough.",
        "Lower house backs the bill on social media");
    public static readonly Field<FactKind> Kind = Fields.Required("kind", OneOf<FactKind>(),
        "What sort of fact it is; the kind decides about further fields.", "event");
    public static readonly Field<Edtf> Date = Fields.Optional("date", When,
        "When it happened or held, exactly as precise as the source; for a restriction from/to. Leave it out only if nothing can be said.",
        "2021-09~");
    public static readonly Field<Text> DateNote = Fields.Optional("date-note", Translated,
        "What an uncertain (?), approximate (~) or missing date rests on.", "The report says mid-September.");
    public static readonly Field<Markdown> Summary = Fields.Required("summary", MarkdownText,
        "What happened and who says so, in one to four full sentences of your own.",
        "|\n  The lower house approved the bill in first reading, IWPR reported.");
    public static readonly Field<IReadOnlyList<Reference>> Topics = Fields.Required("topics", ListOf(Reference(Noun.Topic)),
        "The topics it belongs to, from input/topics.yml.", "[content-regulation]");
    public static readonly Field<IReadOnlyList<Reference>> Also = Fields.Optional("also", ListOf(Reference(Noun.Country)),
        "Codes of other countries that it is about.", "[kg]");
    public static readonly Field<IReadOnlyList<Citation>> Sources = Fields.Required("sources", ListOf(CitationFields.Shape),
        "Where it is from, with the place in the source.", "\n  - id: iwpr-2021-kazak-state\n    locator: paragraph 4");
    public static readonly Field<Evidence> Grade = Fields.Required("evidence", OneOf<Evidence>(), "How well it is supported.", "reported");
    public static readonly Field<Edtf> Verified = Fields.Required("verified", When,
        "The day on which it was last checked against its sources.", "2026-11-21");
    public static readonly Field<Edtf> AsOf = Fields.Optional("as-of", When,
        "The time for which the sources support that it still holds.", "2026-02-19");
    public static readonly Field<IReadOnlyDictionary<Key, Figure>> Figures = Fields.Optional("figures", FigureFields.ByName,
        "Named numbers; prose prints them with [[#name]].",
        "\n  accounts: {value: 11000000, qualifier: more-than, unit: active accounts, as-of: 2021-11~}");
    public static readonly Field<IReadOnlyList<HolderVersion>> Versions = Fields.Optional("versions", ListOf(VersionFields.Shape),
        "What each holder says, each with its source; needed when the evidence is disputed.");
    public static readonly Field<IReadOnlyList<Reference>> Related = Fields.Optional("related", ListOf(Reference(Noun.Fact)),
        "Ids of facts that belong to it.", "[kz/some-other-fact]");
    public static readonly Field<IReadOnlyList<Text>> Aliases = Fields.Optional("aliases", ListOf(Translated),
        "Other names and spellings, for search.", "[Kazak bill]");
    public static readonly Field<IReadOnlyList<Key>> Formerly = FormerNames.DeclareWithFolderIn(Fields);

    /// <summary>The shape of a fact; its id, and with it one of its countries, follow from its path.</summary>
    public static Shape<Fact> Shape { get; } = new("fact", Fields, Build, DetailFields.ByKind(Kind));

    static Fact Build(FieldValues v) => new()
    {
        Id = v.Id,
        Origin = v.Origin,
        Title = v.Get(Title),
        Short = v.Find(Short),
        Kind = v.Get(Kind),
        Date = v.Find(Date),
        DateNote = v.Find(DateNote),
        Summary = v.Get(Summary),
        Topics = v.Get(Topics),
        Countries = CountriesOf(v.Id, v.Origin.At, v.List(Also)),
        Sources = v.Get(Sources),
        Evidence = v.Get(Grade),
        Verified = v.Get(Verified),
        AsOf = v.Find(AsOf),
        Figures = [.. v.Find(Figures)?.Values ?? []],
        Versions = v.List(Versions),
        Related = v.List(Related),
        Aliases = v.List(Aliases),
        Details = DetailFields.Of(v.Get(Kind)).Build(v),
    };

    static IReadOnlyList<Reference> CountriesOf(string id, Location at, IReadOnlyList<Reference> also)
    {
        var folder = id[..id.IndexOf('/', StringComparison.Ordinal)];
        return folder == Fact.Region ? also : [new(Noun.Country, folder, at), .. also];
    }
}

/// <summary>The further fields of a kind of fact.</summary>
sealed record DetailFields(FactKind Kind, IReadOnlyList<Field> Fields, Func<FieldValues, FactDetails> Build)
{
    static readonly IReadOnlyList<DetailFields> All =
    [
        new(FactKind.Law, LawFields.Fields, LawFields.Build),
        new(FactKind.Restriction, RestrictionFields.Fields, RestrictionFields.Build),
        new(FactKind.Case, CaseFields.Fields, CaseFields.Build),
        new(FactKind.Platform, PlatformFields.Fields, PlatformFields.Build),
        new(FactKind.Statement, StatementFields.Fields, StatementFields.Build),
        new(FactKind.Event, EventFields.Fields, EventFields.Build),
        new(FactKind.Figure, StatisticFields.Fields, StatisticFields.Build),
    ];

    public static DetailFields Of(FactKind kind) => All.First(d => d.Kind == kind);

    public static KindFields ByKind(Field kind) =>
        new(kind, All.ToDictionary(d => d.Kind.ToKebab(), d => d.Fields, StringComparer.Ordinal));
}

/// <summary>The fields of one holder's version of a fact.</summary>
static class VersionFields
{
    static readonly FieldList Fields = new();

    static readonly Field<Text> Holder = Fields.Required("holder", Translated, "Who says so.", "Official sources");
    static readonly Field<Markdown> Says = Fields.Required("says", MarkdownText, "What this holder says.",
        "The outlet removed the video itself.");
    static readonly Field<Edtf> Dated = Fields.Optional("date", When, "The date that this holder gives, or when it was said.");
    static readonly Field<IReadOnlyDictionary<Key, Figure>> Figures = Fields.Optional("figures", FigureFields.ByName,
        "Named numbers of this version.");
    static readonly Field<IReadOnlyList<Citation>> Sources = Fields.Required("sources", ListOf(CitationFields.Shape),
        "Where this version is from.", "[{id: iwpr-2021-kazak-state, locator: paragraph 4}]");

    public static Shape<HolderVersion> Shape { get; } = new("version", Fields, v =>
        new(v.Get(Holder), v.Get(Says), v.Find(Dated), [.. v.Find(Figures)?.Values ?? []], v.Get(Sources)));
}
