using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Input;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>One sourced statement about one or more countries.</summary>
public sealed record Fact : IRecord
{
    /// <summary><c>kz/some-slug</c>: the path below <c>facts/</c>.</summary>
    public required string Id { get; init; }

    public Noun Noun => Noun.Fact;
    public required Origin Origin { get; init; }
    public required Text Title { get; init; }
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

    /// <summary>Ids under which the fact was published before; its old addresses lead here.</summary>
    public IReadOnlyList<Key> Formerly { get; init; } = [];

    public required FactDetails Details { get; init; }

    /// <summary>The folder of the fact: a country code, or <c>region</c>.</summary>
    /// <summary>The whole ids under which it was published before.</summary>
    public IEnumerable<string> FormerIds => Formerly.Select(IdOf);

    /// <summary>The whole id of a former name: one without a folder was in the same folder.</summary>
    public string IdOf(Key former) => former.Name.Contains('/', StringComparison.Ordinal) ? former.Name : $"{Folder}/{former.Name}";

    public string Folder => Id[..Id.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The last part of the id.</summary>
    public string Slug => Id[(Id.IndexOf('/', StringComparison.Ordinal) + 1)..];

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

    /// <summary>References to other records inside the details.</summary>
    public virtual IEnumerable<Reference> References => [];
}

/// <summary>What one holder says of a disputed matter, with its own sources.</summary>
public sealed record HolderVersion(Text Holder, Markdown Says, Edtf? Date, IReadOnlyList<Figure> Figures, IReadOnlyList<Citation> Sources);

/// <summary>The fields of a fact.</summary>
static class FactFields
{
    public static readonly Field<Text> Title = Required("title", Words, "A short statement in sentence case, without a final stop.", "Kazakhstan's lower house backs a bill on social media");
    public static readonly Field<FactKind> Kind = Required("kind", OneOf<FactKind>(), "What sort of fact it is; the kind decides about further fields.", "event");
    public static readonly Field<Edtf> Date = Optional("date", When, "When it happened or held, exactly as precise as the source; for a restriction from/to. Leave it out only if nothing can be said.", "2021-09~");
    public static readonly Field<Text> DateNote = Optional("date-note", Words, "What an uncertain (?), approximate (~) or missing date rests on.", "The report says mid-September.");
    public static readonly Field<Markdown> Summary = Required("summary", MarkdownText, "What happened and who says so, in one to four full sentences of your own.", "|\n  The lower house approved the bill in first reading, IWPR reported.");
    public static readonly Field<IReadOnlyList<Reference>> Topics = Required("topics", ListOf(Reference(Noun.Topic)), "The topics it belongs to, from input/topics.yml.", "[content-regulation]");
    public static readonly Field<IReadOnlyList<Reference>> Also = Optional("also", ListOf(Reference(Noun.Country)), "Codes of other countries that it is about.", "[kg]");
    public static readonly Field<IReadOnlyList<Citation>> Sources = Required("sources", ListOf(CommonFields.Citation), "Where it is from, with the place in the source.", "\n  - id: iwpr-2021-kazak-state\n    locator: paragraph 4");
    public static readonly Field<Evidence> Grade = Required("evidence", OneOf<Evidence>(), "How well it is supported.", "reported");
    public static readonly Field<Edtf> Verified = Required("verified", When, "The day on which it was last checked against its sources.", "2026-11-21");
    public static readonly Field<Edtf> AsOf = Optional("as-of", When, "The time for which the sources support that it still holds.", "2026-02-19");
    public static readonly Field<IReadOnlyDictionary<Key, Func<Key, Figure>>> Figures = Optional("figures", CommonFields.Figures, "Named numbers; prose prints them with [[#name]].", "\n  accounts: {value: 11000000, qualifier: more-than, unit: active accounts, as-of: 2021-11~}");
    public static readonly Field<IReadOnlyList<HolderVersion>> Versions = Optional("versions", ListOf(VersionFields.Shape), "What each holder says, each with its source; needed when the evidence is disputed.");
    public static readonly Field<IReadOnlyList<Reference>> Related = Optional("related", ListOf(Reference(Noun.Fact)), "Ids of facts that belong to it.", "[kz/some-other-fact]");
    public static readonly Field<IReadOnlyList<Text>> Aliases = Optional("aliases", ListOf(Words), "Other names and spellings, for search.", "[Kazak bill]");
    public static readonly Field<IReadOnlyList<Key>> Formerly = Optional("formerly", ListOf(FormerName(withFolder: true)), "Ids under which it was published before: a name in the same folder, or folder and name.", "[old-name, kg/old-name]");

    public static IReadOnlyList<Field> All { get; } =
    [
        Title, Kind, Date, DateNote, Summary, Topics, Also, Sources, Grade, Verified, AsOf, Figures, Versions, Related, Aliases, Formerly,
    ];

    /// <summary>The shape of a fact; its id and countries follow from its path, so the caller completes it.</summary>
    public static Shape<Func<string, Origin, Fact>> Shape { get; } = new("fact", All, Build, DetailFields.Variants(Kind));

    static Func<string, Origin, Fact> Build(FieldValues v) => (id, origin) => new Fact
    {
        Id = id,
        Origin = origin with { Fields = v.Places() },
        Title = v.Get(Title),
        Kind = v.Get(Kind),
        Date = v.Find(Date),
        DateNote = v.Find(DateNote),
        Summary = v.Get(Summary),
        Topics = v.Get(Topics),
        Countries = CountriesOf(id, origin, v.List(Also)),
        Sources = v.Get(Sources),
        Evidence = v.Get(Grade),
        Verified = v.Get(Verified),
        AsOf = v.Find(AsOf),
        Figures = CommonFields.Named(v.Find(Figures)),
        Versions = v.List(Versions),
        Related = v.List(Related),
        Aliases = v.List(Aliases),
        Formerly = v.List(Formerly),
        Details = DetailFields.Of(v.Get(Kind)).Build(v),
    };

    static IReadOnlyList<Reference> CountriesOf(string id, Origin origin, IReadOnlyList<Reference> also)
    {
        var folder = id[..id.IndexOf('/', StringComparison.Ordinal)];
        return folder == FactPath.Region ? also : [new(Noun.Country, folder, origin.At), .. also];
    }
}

/// <summary>The further fields of a kind of fact.</summary>
sealed record DetailFields(FactKind Kind, IReadOnlyList<Field> Fields, Func<FieldValues, FactDetails> Build)
{
    static readonly IReadOnlyList<DetailFields> All =
    [
        new(FactKind.Law, LawFields.All, LawFields.Build),
        new(FactKind.Restriction, RestrictionFields.All, RestrictionFields.Build),
        new(FactKind.Case, CaseFields.All, CaseFields.Build),
        new(FactKind.Platform, PlatformFields.All, PlatformFields.Build),
        new(FactKind.Statement, StatementFields.All, StatementFields.Build),
        new(FactKind.Event, EventFields.All, EventFields.Build),
        new(FactKind.Figure, StatisticFields.All, StatisticFields.Build),
    ];

    public static DetailFields Of(FactKind kind) => All.First(d => d.Kind == kind);

    public static Variants Variants(Field kind) => new(kind, All.ToDictionary(d => d.Kind.ToKebab(), d => d.Fields, StringComparer.Ordinal));
}

/// <summary>The fields of one holder's version of a fact.</summary>
static class VersionFields
{
    static readonly Field<Text> Holder = Required("holder", Words, "Who says so.", "Official sources");
    static readonly Field<Markdown> Says = Required("says", MarkdownText, "What this holder says.");
    static readonly Field<Edtf> Dated = Optional("date", When, "The date that this holder gives, or when it was said.");
    static readonly Field<IReadOnlyDictionary<Key, Func<Key, Figure>>> Figures = Optional("figures", CommonFields.Figures, "Named numbers of this version.");
    static readonly Field<IReadOnlyList<Citation>> Sources = Required("sources", ListOf(CommonFields.Citation), "Where this version is from.");

    public static Shape<HolderVersion> Shape { get; } = new("version", [Holder, Says, Dated, Figures, Sources], v =>
        new(v.Get(Holder), v.Get(Says), v.Find(Dated), CommonFields.Named(v.Find(Figures)), v.Get(Sources)));
}
