using DigitalRights.Facts;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Views;

namespace DigitalRights.Theme.Charts;

/// <summary>
/// A small chart of a series without words: one country before the others, the better end above; and where the latest values stand on the
/// scale.
/// </summary>
public sealed class Sparkline
{
    /// <summary>Width of the drawing, which is stretched to its place, in its own units.</summary>
    public const int Width = 100;

    /// <summary>Height of the drawing, in its own units.</summary>
    public const int Height = 40;

    readonly Indicator _indicator;
    readonly UnbrokenValues _unbroken;
    readonly decimal _low;
    readonly decimal _high;

    public Sparkline(Indicator indicator, Country country, Catalogue catalogue)
    {
        (_indicator, _unbroken) = (indicator, new(indicator));
        var values = indicator.Values.Values.SelectMany(v => v).ToList();
        (FirstYear, LastYear) = values.Count == 0 ? (0, 0) : (values.Min(v => v.Year), values.Max(v => v.Year));
        _low = indicator.Scale.Minimum ?? Math.Min(0, values.Select(v => v.Value).DefaultIfEmpty().Min());
        _high = indicator.Scale.Maximum ?? values.Select(v => v.Value).DefaultIfEmpty().Max();
        Line = PathOf(country);
        Others = [.. catalogue.Countries.Where(c => c != country).Select(PathOf).Where(path => path.Length > 0)];
        Place = PlaceOf(country);
        OtherPlaces = [.. catalogue.Countries.Where(c => c != country).Select(PlaceOf).OfType<double>()];
    }

    public int FirstYear { get; }
    public int LastYear { get; }

    /// <summary>The line of the country, broken where values are missing or do not compare.</summary>
    public string Line { get; }

    public IReadOnlyList<string> Others { get; }

    /// <summary>Where the latest value of the country stands on the whole scale, the better end at 100; null without a value.</summary>
    public double? Place { get; }

    /// <summary>Where those of the others stand.</summary>
    public IReadOnlyList<double> OtherPlaces { get; }

    /// <summary>The ends of the scale, the better one last.</summary>
    public (decimal Worse, decimal Better) Ends => _indicator.Scale.Better == Better.Lower ? (_high, _low) : (_low, _high);

    string PathOf(Country country) => string.Concat(_unbroken.Of(country).SelectMany(run => run.Select((value, i) =>
        $"{(i == 0 ? 'M' : 'L')}{Coordinates.N(X(value.Year))} {Coordinates.N(Height - Share(value.Value) * Height)}")));

    double? PlaceOf(Country country) => _indicator.Latest(country.Id) is { } latest ? Share(latest.Value) * 100 : null;

    double X(int year) => LastYear == FirstYear ? Width / 2.0 : (year - FirstYear) * (double)Width / (LastYear - FirstYear);

    double Share(decimal value)
    {
        var share = _high == _low ? 0.5 : (double)((value - _low) / (_high - _low));
        return _indicator.Scale.Better == Better.Lower ? 1 - share : share;
    }
}
