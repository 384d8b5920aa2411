using System.Globalization;
using System.Text.Json.Nodes;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using DigitalRights.Facts.Yaml;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>A comparable series: one value per country and year.</summary>
public sealed record Indicator : IRecord
{
    public required string Id { get; init; }
    public Noun Noun => Noun.Indicator;
    public required Origin Origin { get; init; }
    public required Text Title { get; init; }
    public required Markdown Definition { get; init; }
    public required Text Unit { get; init; }

    /// <summary>What is printed after a value, such as <c>%</c>.</summary>
    public Text? UnitShort { get; init; }

    /// <summary>How many decimals are shown.</summary>
    public int Decimals { get; init; }

    public required IndicatorScale Scale { get; init; }

    /// <summary>What the year of a value is: a calendar year, or an edition that covers the year before.</summary>
    public required Text YearMeans { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }
    public required Licence Licence { get; init; }

    /// <summary>Countries that the publisher does not assess, and how to say so, by country code.</summary>
    public IReadOnlyDictionary<Key, Text> NotAssessed { get; init; } = new Dictionary<Key, Text>();

    public IReadOnlyList<SeriesBreak> Breaks { get; init; } = [];

    /// <summary>True for expert estimates with wide margins.</summary>
    public bool IsApproximate { get; init; }

    public Markdown? Note { get; init; }

    /// <summary>Values by country code, in order of years. A year without a value is missing, never zero.</summary>
    public required IReadOnlyDictionary<Key, IReadOnlyList<IndicatorValue>> Values { get; init; }

    /// <summary>The sources of single values, each once.</summary>
    public IReadOnlyList<Reference> OwnSources =>
        [.. Values.Values.SelectMany(v => v).Select(v => v.Source).OfType<Reference>().Distinct()];

    public IReadOnlyList<IndicatorValue> Of(string country) => Values.TryGetValue(new Key(country), out var values) ? values : [];

    public IndicatorValue? Find(string country, int year) => Of(country).FirstOrDefault(v => v.Year == year);

    public IndicatorValue? Latest(string country) => Of(country).LastOrDefault();

    /// <summary>Whether the series of a country breaks between two years.</summary>
    public SeriesBreak? BreakBetween(string country, int from, int to) =>
        Breaks.FirstOrDefault(b => b.After >= from && b.After < to && b.Countries.Any(c => c.Id == country));
}

/// <summary>The ends of a scale and which of them is the better one.</summary>
/// <param name="HigherMeans">In words, what a higher value means.</param>
public sealed record IndicatorScale(decimal? Minimum, decimal? Maximum, Better Better, Text? HigherMeans);

/// <summary>Which way of a scale is the freer or better one.</summary>
public enum Better
{
    Higher,
    Lower,
    Neither,
}

/// <summary>One value of a series; its source when it differs from the series' own.</summary>
public sealed record IndicatorValue(int Year, decimal Value, Reference? Source, Text? Note)
{
    /// <summary>Where it stands, for rules.</summary>
    public Location At { get; init; } = Location.Nowhere;
}

/// <summary>A change of method or estimate: values on its two sides do not compare, and no line is drawn across it.</summary>
/// <param name="After">The last year before the change.</param>
public sealed record SeriesBreak(IReadOnlyList<Reference> Countries, int After, Text Reason);

/// <summary>The fields of an indicator.</summary>
static class IndicatorFields
{
    static readonly FieldList Fields = new();

    static readonly Field<Text> Title = Fields.Required("title", Translated, "What is measured.");
    static readonly Field<Markdown> Definition = Fields.Required("definition", MarkdownText, "How it is defined, by whom.");
    static readonly Field<Text> Unit = Fields.Required("unit", TranslatedUnit, "The unit of the values.");
    static readonly Field<Text> UnitShort = Fields.Optional("unit-short", TranslatedUnit, "What is printed after a value.", "\"%\"");
    static readonly Field<int> Decimals = Fields.Optional("decimals", Integer(0, 6), "How many decimals to show; none when left out.", "1");
    static readonly Field<IndicatorScale> Scale = Fields.Required("scale", ScaleShape(),
        "The ends of the scale and which is the better one.", "{minimum: 0, maximum: 100, better: higher}");
    static readonly Field<Text> YearMeans = Fields.Required("year-means", Translated, "What the year of a value is.", "calendar year");
    static readonly Field<IReadOnlyList<Citation>> Sources = Fields.Required("sources", ListOf(CitationFields.Shape),
        "Where the values are from.");
    static readonly Field<Licence> Licence = Fields.Required("licence", LicenceShape(), "Under what terms the values may be passed on.");
    public static readonly Field<IReadOnlyDictionary<Key, Text>> NotAssessed = Fields.Optional("not-assessed",
        MapOf(Translated, Noun.Country),
        "Countries that the publisher does not assess, by code, and how to say so.");
    static readonly Field<IReadOnlyList<SeriesBreak>> Breaks = Fields.Optional("breaks", ListOf(BreakShape()),
        "Changes of method or estimate; no line is drawn across them.");
    static readonly Field<bool> Approximate = Fields.Optional("approximate", YesNo, "True for expert estimates with wide margins.");
    static readonly Field<Markdown> Note = Fields.Optional("note", MarkdownText, "What to know before reading it.");
    public static readonly Field<IReadOnlyDictionary<Key, IReadOnlyList<IndicatorValue>>> Series =
        Fields.Required("values", MapOf(new SeriesType(), Noun.Country),
            "The values: country code, year, value. A missing year is left out, never zero.",
            "\n  kz: {2022: 92.3, 2023: 92.9}");
    static readonly Field<IReadOnlyList<Key>> Formerly = FormerNames.DeclareIn(Fields);

    public static Shape<Indicator> Shape { get; } = new("indicator",
        Fields,
        v => new Indicator
        {
            Id = v.Id,
            Origin = v.Origin,
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
        var fields = new FieldList();
        var minimum = fields.Optional("minimum", Number, "The lowest possible value.");
        var maximum = fields.Optional("maximum", Number, "The highest possible value.");
        var better = fields.Required("better", OneOf<Better>(), "Which way is the freer or better one.");
        var higher = fields.Optional("higher-means", Translated, "What a higher value means.");
        return new("scale", fields, v => new(v.Maybe(minimum), v.Maybe(maximum), v.Get(better), v.Find(higher)));
    }

    static Shape<Licence> LicenceShape()
    {
        var fields = new FieldList();
        var id = fields.Required("id", new LicenceIdType(), "SPDX identifier, or none-stated.", "CC-BY-4.0");
        var download = fields.Required("download", YesNo, "Whether the series is offered as a file.");
        var attribution = fields.Optional("attribution", Translated, "How to name the publisher.");
        return new("licence", fields, v => new(v.Get(id), v.Get(download), v.Find(attribution)));
    }

    static Shape<SeriesBreak> BreakShape()
    {
        var fields = new FieldList();
        var countries = fields.Required("countries", ListOf(Reference(Noun.Country)), "Codes of the countries concerned.");
        var after = fields.Required("after", Integer(1900, 2099), "The last year before the change.");
        var reason = fields.Required("reason", Translated, "What changed.");
        return new("break", fields, v => new(v.Get(countries), v.Get(after), v.Get(reason)));
    }
}

/// <summary>
/// The values of one country by year: <c>2013: 63</c>, or with a source or note of its own <c>2014: {value: 60, source: …}</c>.
/// </summary>
sealed class SeriesType : ValueType<IReadOnlyList<IndicatorValue>>
{
    static readonly FieldList Fields = new();

    static readonly Field<decimal> Value = Fields.Required("value", Number, "The value.");
    static readonly Field<Reference> Source = Fields.Optional("source", Reference(Noun.Source),
        "The source of this value, when it differs from the series'.");
    static readonly Field<Text> Note = Fields.Optional("note", Translated, "What to know about this value.");
    static readonly Shape<IndicatorValue> Full = new("value", Fields, v => new(0, v.Get(Value), v.Find(Source), v.Find(Note)));

    public override string Description => "a mapping of years to values";

    public override bool TryRead(YamlNode node, RecordContext context, out IReadOnlyList<IndicatorValue> value)
    {
        if (node is not YamlMapping mapping)
        {
            context.WrongShape(node, Description, Meant(node));
            return Fail(out value);
        }
        var values = new List<IndicatorValue>(mapping.Entries.Count);
        foreach (var (key, child) in mapping.Entries)
        {
            if (TryYear(key, context, out var year) & TryValue(child, context, out var read))
            {
                values.Add(read with { Year = year, At = child.At });
            }
        }
        if (mapping.Entries.Count == 0) context.WrongValue(node.At, "has a country without values.", "Add a value, or remove the country.");
        value = [.. values.OrderBy(v => v.Year)];
        return values.Count == mapping.Entries.Count && values.Count > 0;
    }

    static bool TryYear(YamlScalar key, RecordContext context, out int year)
    {
        if (int.TryParse(key.Value, NumberStyles.None, CultureInfo.InvariantCulture, out year)
            && year is > 1900 and < 2100 && key.Value.Length == 4) return true;
        context.WrongValue(key.At, $"has '{key.Value}' where a year should be.", "Write four digits, such as 2023.");
        return false;
    }

    // Its year is the name under which it stands.
    static bool TryValue(YamlNode node, RecordContext context, out IndicatorValue value)
    {
        if (node is not YamlScalar) return Full.TryRead(node, context, out value);
        var read = Number.TryRead(node, context, out var number);
        value = new(0, number, null, null);
        return read;
    }

    public override IReadOnlyList<Field> Parts => Fields;

    public override JsonObject Schema() => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = new JsonObject { ["oneOf"] = new JsonArray(Number.Schema(), Full.Schema()) },
    };
}
