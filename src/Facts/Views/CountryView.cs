using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Views;

/// <summary>What the page of a country shows. It stays light however much is known: what is long stands on pages of its own.</summary>
public sealed class CountryView
{
    /// <summary>So many facts on each topic.</summary>
    const int MostOnTopic = 5;

    /// <summary>So many of the latest facts, of so many years with the newest.</summary>
    const int MostLatest = 10;
    const int YearsLatest = 2;

    public CountryView(Country country, Catalogue catalogue)
    {
        Highlights = [.. country.Highlights.Select(catalogue.Get<Fact>).OrderBy(f => f.Date is null)
            .ThenByDescending(f => f, Catalogue.InTime)];
        Facts = catalogue.FactsOf(country);
        Chronology = new(Facts);
        Topics = [.. catalogue.Topics.Select(topic => TopicFacts.Of(topic, country, catalogue, MostOnTopic)).Where(t => t.Count > 0)];
        Values = [.. country.Indicators.Select(catalogue.Get<Indicator>).Select(indicator => LatestValue.Of(indicator, country))];
        if (country.Population is { } population) Population = LatestValue.Of(catalogue.Get<Indicator>(population), country);
        Pairs = [.. CountryPair.With(country, catalogue.Countries)];
    }

    /// <summary>All facts about the country, in time order.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    public Chronology Chronology { get; }

    /// <summary>The key developments, the newest first; those without a date last.</summary>
    public IReadOnlyList<Fact> Highlights { get; }

    /// <summary>The newest facts, of the last two years of which there are any.</summary>
    public IEnumerable<ChronologyEntry> Latest
    {
        get
        {
            var latest = Chronology.Latest(MostLatest).ToList();
            return latest.Where(entry => entry.Period.Year > latest[0].Period.Year - YearsLatest);
        }
    }

    /// <summary>The topics on which there are facts, each with the newest.</summary>
    public IReadOnlyList<TopicFacts> Topics { get; }

    /// <summary>The latest value of each series of the country, in its order.</summary>
    public IReadOnlyList<LatestValue> Values { get; }

    /// <summary>The latest number of inhabitants, or null when the country names no series of it.</summary>
    public LatestValue? Population { get; }

    /// <summary>The country beside each of the others.</summary>
    public IReadOnlyList<CountryPair> Pairs { get; }
}

/// <summary>The latest value of a series for a country.</summary>
/// <param name="Value">Null when there is none.</param>
/// <param name="NotAssessed">Why the publisher does not assess the country, or null.</param>
public sealed record LatestValue(Indicator Indicator, IndicatorValue? Value, Text? NotAssessed)
{
    public static LatestValue Of(Indicator indicator, Country country) =>
        new(indicator, indicator.Latest(country.Id), indicator.NotAssessed.GetValueOrDefault(new Key(country.Id)));
}
