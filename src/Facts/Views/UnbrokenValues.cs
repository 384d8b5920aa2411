using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>
/// The values of a series that a line may join: those at the shortest distance in years that occurs in the series, with no break between
/// them.
/// </summary>
public sealed class UnbrokenValues(Indicator indicator)
{
    // Years from one value to the next, such as two for a survey that is made every other year.
    readonly int _step = indicator.Values.Values
        .SelectMany(values => values.Zip(values.Skip(1), (value, next) => next.Year - value.Year)).DefaultIfEmpty(int.MaxValue).Min();

    /// <summary>The values of a country in runs, in the order of their years; none where it has none.</summary>
    public IReadOnlyList<IReadOnlyList<IndicatorValue>> Of(Country country)
    {
        var runs = new List<List<IndicatorValue>>();
        foreach (var value in indicator.Of(country.Id))
        {
            if (runs.Count == 0 || !Joins(country, runs[^1][^1].Year, value.Year)) runs.Add([]);
            runs[^1].Add(value);
        }
        return runs;
    }

    bool Joins(Country country, int from, int to) => to - from <= _step && indicator.BreakBetween(country.Id, from, to) is null;
}
