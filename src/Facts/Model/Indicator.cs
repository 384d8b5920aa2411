using DigitalRights.Facts.Prose;

namespace DigitalRights.Facts.Model;

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
    public IReadOnlyList<Reference> OwnSources => [.. Values.Values.SelectMany(v => v).Select(v => v.Source).OfType<Reference>().Distinct()];

    public IReadOnlyList<IndicatorValue> Of(string country) => Values.TryGetValue(new Key(country), out var values) ? values : [];

    public IndicatorValue? Find(string country, int year) => Of(country).FirstOrDefault(v => v.Year == year);

    public IndicatorValue? Latest(string country) => Of(country).LastOrDefault();

    /// <summary>Whether the series of a country breaks between two years.</summary>
    public SeriesBreak? BreakBetween(string country, int from, int to) =>
        Breaks.FirstOrDefault(b => b.After >= from && b.After < to && b.Countries.Any(c => c.Id == country));
}
