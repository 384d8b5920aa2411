using DigitalRights.Facts.Fields;
using DigitalRights.Facts.Model;
using DigitalRights.Facts.Prose;
using static DigitalRights.Facts.Fields.Values;

namespace DigitalRights.Facts.Reading;

/// <summary>The fields of an indicator.</summary>
static class IndicatorFields
{
    public static readonly Field<IReadOnlyDictionary<Key, IReadOnlyList<IndicatorValue>>> Series =
        Required("values", MapOf(new SeriesType()), "The values: country code, year, value. A missing year is left out, never zero.", "\n  kz: {2022: 92.3, 2023: 92.9}");
    public static readonly Field<IReadOnlyDictionary<Key, Text>> NotAssessed = Optional("not-assessed", MapOf(Words), "Countries that the publisher does not assess, by code, and how to say so.");

    static readonly Field<Text> Title = Required("title", Words, "What is measured.");
    static readonly Field<Markdown> Definition = Required("definition", MarkdownText, "How it is defined, by whom.");
    static readonly Field<Text> Unit = Required("unit", UnitWords, "The unit of the values.");
    static readonly Field<Text> UnitShort = Optional("unit-short", UnitWords, "What is printed after a value.", "\"%\"");
    static readonly Field<int> Decimals = Optional("decimals", Integer(0, 6), "How many decimals to show; none when left out.", "1");
    static readonly Field<IndicatorScale> Scale = Required("scale", ScaleShape(), "The ends of the scale and which is the better one.", "{minimum: 0, maximum: 100, better: higher}");
    static readonly Field<Text> YearMeans = Required("year-means", Words, "What the year of a value is.", "calendar year");
    static readonly Field<IReadOnlyList<Citation>> Sources = Required("sources", ListOf(CommonFields.Citation), "Where the values are from.");
    static readonly Field<Licence> Licence = Required("licence", LicenceShape(), "Under what terms the values may be passed on.");
    static readonly Field<IReadOnlyList<SeriesBreak>> Breaks = Optional("breaks", ListOf(BreakShape()), "Changes of method or estimate; no line is drawn across them.");
    static readonly Field<bool> Approximate = Optional("approximate", YesNo, "True for expert estimates with wide margins.");
    static readonly Field<Markdown> Note = Optional("note", MarkdownText, "What to know before reading it.");

    public static Shape<Func<string, Origin, Indicator>> Shape { get; } = new("indicator",
        [Title, Definition, Unit, UnitShort, Decimals, Scale, YearMeans, Sources, Licence, NotAssessed, Breaks, Approximate, Note, Series],
        v => (id, origin) => new Indicator
        {
            Id = id,
            Origin = origin with { Fields = v.Places() },
            Title = v.Get(Title),
            Definition = v.Get(Definition),
            Unit = v.Get(Unit),
            UnitShort = v.Find(UnitShort),
            Decimals = v.Find(Decimals),
            Scale = v.Get(Scale),
            YearMeans = v.Get(YearMeans),
            Sources = v.Get(Sources),
            Licence = v.Get(Licence),
            NotAssessed = v.Find(NotAssessed) ?? new Dictionary<Key, Text>(),
            Breaks = v.List(Breaks),
            IsApproximate = v.Find(Approximate),
            Note = v.Find(Note),
            Values = v.Get(Series),
        });

    static Shape<IndicatorScale> ScaleShape()
    {
        var minimum = Optional("minimum", Number, "The lowest possible value.");
        var maximum = Optional("maximum", Number, "The highest possible value.");
        var better = Required("better", OneOf<Better>(), "Which way is the freer or better one.");
        var higher = Optional("higher-means", Words, "What a higher value means.");
        return new("scale", [minimum, maximum, better, higher], v => new(v.Maybe(minimum), v.Maybe(maximum), v.Get(better), v.Find(higher)));
    }

    static Shape<Licence> LicenceShape()
    {
        var id = Required("id", LicenceId, "SPDX identifier, or none-stated.", "CC-BY-4.0");
        var download = Required("download", YesNo, "Whether the series is offered as a file.");
        var attribution = Optional("attribution", Words, "How to name the publisher.");
        return new("licence", [id, download, attribution], v => new(v.Get(id), v.Get(download), v.Find(attribution)));
    }

    static Shape<SeriesBreak> BreakShape()
    {
        var countries = Required("countries", ListOf(Reference(Noun.Country)), "Codes of the countries concerned.");
        var after = Required("after", Integer(1900, 2099), "The last year before the change.");
        var reason = Required("reason", Words, "What changed.");
        return new("break", [countries, after, reason], v => new(v.Get(countries), v.Get(after), v.Get(reason)));
    }
}
