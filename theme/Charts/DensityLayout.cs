using DigitalRights.Facts.Views;

namespace DigitalRights.Theme.Charts;

/// <summary>Lays out how many entries each year has, the latest years when there are many.</summary>
public sealed class DensityLayout
{
    /// <summary>The height of the longest bar.</summary>
    public const double Height = 100;

    /// <summary>A year that has anything has a bar of at least this height.</summary>
    const double Shortest = 6;

    const int MostYears = 26;

    /// <param name="chronology">Of one year at least.</param>
    public DensityLayout(Chronology chronology)
    {
        var counts = chronology.Years.ToDictionary(y => y.Year, y => y.Entries.Count);
        var (most, last) = (counts.Values.Max(), chronology.Years[^1].Year);
        for (var year = counts.Keys.Where(y => y > last - MostYears).Min(); year <= last; year++)
        {
            var count = counts.GetValueOrDefault(year);
            Columns.Add(new(year, count, count == 0 ? 0 : Math.Max(Shortest, Height * count / most)));
        }
    }

    public IList<DensityColumn> Columns { get; } = [];
}

/// <summary>One year.</summary>
/// <param name="Height">The height of its bar; none without entries.</param>
public sealed record DensityColumn(long Year, int Count, double Height);
