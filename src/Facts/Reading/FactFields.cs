using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Fields;
using DigitalRights.Facts.Model;
using DigitalRights.Facts.Prose;
using static DigitalRights.Facts.Fields.Values;

namespace DigitalRights.Facts.Reading;

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
