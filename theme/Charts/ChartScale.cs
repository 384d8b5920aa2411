using System.Globalization;
using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Charts;

/// <summary>
/// The ends of a chart's scale of values, and round numbers at equal distances that are marked on it, no two of which read alike.
/// </summary>
public sealed class ChartScale
{
    /// <summary>About how many steps a scale is divided into; what else is tried when its ends are given, in order.</summary>
    static readonly int[] Steps = [4, 5, 3, 6, 7, 2];

    static readonly decimal[] RoundFactors = [1, 2, 2.5m, 5, 10];

    const decimal Million = 1_000_000;

    readonly decimal? _minimum;

    /// <param name="scale">What the indicator says of its ends.</param>
    /// <param name="least">The least value that is drawn.</param>
    /// <param name="most">The greatest value that is drawn.</param>
    public ChartScale(IndicatorScale scale, decimal least, decimal most)
    {
        _minimum = scale.Minimum;
        var low = scale.Minimum ?? Math.Min(0, least);
        var high = scale.Maximum ?? Math.Max(low, most);
        if (scale is { Minimum: not null, Maximum: not null })
        {
            var length = high - low;
            var steps = Steps.FirstOrDefault(count => NextRound(length / count) == length / count, Steps[0]);
            (Low, High) = (low, high);
            Marks = [.. Enumerable.Range(0, steps + 1).Select(i => low + length * i / steps)];
            return;
        }
        var step = NextRound((high - low) / Steps[0]);
        Low = scale.Maximum is { } top ? top - step * Math.Ceiling((top - low) / step) : step * Math.Floor(low / step);
        High = scale.Maximum ?? Low + step * Math.Max(1, Math.Ceiling((high - Low) / step));
        Marks = [.. Enumerable.Range(0, (int)((High - Low) / step) + 1).Select(i => Low + step * i)];
    }

    public decimal Low { get; }

    public decimal High { get; }

    /// <summary>From the lower end to the upper one.</summary>
    public IReadOnlyList<decimal> Marks { get; }

    /// <summary>Whether numbers at the chart are counted in millions, so that they stay short.</summary>
    public bool IsInMillions => High >= Million;

    /// <summary>A mark in figures, without a unit; nothing where there can be no value, such as a rank of nought.</summary>
    public string? Text(decimal mark) =>
        mark < _minimum ? null : (IsInMillions ? mark / Million : mark).ToString("#,##0.####", CultureInfo.InvariantCulture);

    /// <summary>A value at the end of its line, without a unit.</summary>
    public string Text(decimal value, int decimals) => IsInMillions
        ? (value / Million).ToString(value < Million / 10 ? "0.0###" : "#,##0.0", CultureInfo.InvariantCulture)
        : value.ToString($"N{decimals}", CultureInfo.InvariantCulture);

    // The next of 1, 2, 2.5, 5 and their tenfolds.
    static decimal NextRound(decimal step)
    {
        if (step <= 0) return 1;
        var size = 1m;
        while (size > step) size /= 10;
        while (size * 10 <= step) size *= 10;
        return RoundFactors.First(factor => factor * size >= step) * size;
    }
}
