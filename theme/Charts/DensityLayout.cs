using DigitalRights.Facts.Views;

namespace DigitalRights.Theme.Charts;

/// <summary>Lays out how many entries each year has, the latest years when there are many.</summary>
public sealed class DensityLayout
{
    public const double Step = 28;
    public const double Height = 74;

    /// <summary>Where the bars stand.</summary>
    public const double Ground = 56;

    const double Shortest = 4;
    const double Longest = 50;
    const int MostYears = 26;

    /// <param name="chronology">Of one year at least.</param>
    public DensityLayout(Chronology chronology)
    {
        var counts = chronology.Years.ToDictionary(y => y.Year, y => y.Entries.Count);
        var (most, last) = (counts.Values.Max(), chronology.Years[^1].Year);
        var first = Math.Max(chronology.Years[0].Year, last - MostYears + 1);
        for (var year = first; year <= last; year++)
        {
            var count = counts.GetValueOrDefault(year);
            var isMarked = year % 5 == 0 || (year == last && last % 5 > 1);
            Columns.Add(new(year, count, (year - first) * Step, Shortest + Longest * count / most, isMarked));
        }
    }

    public IList<DensityColumn> Columns { get; } = [];

    public double Width => Columns.Count * Step;
}

/// <summary>One year.</summary>
/// <param name="X">Its left end.</param>
/// <param name="Height">The height of its bar.</param>
/// <param name="IsMarked">Whether its number stands on the scale.</param>
public sealed record DensityColumn(long Year, int Count, double X, double Height, bool IsMarked)
{
    public double Middle => X + DensityLayout.Step / 2;
}
