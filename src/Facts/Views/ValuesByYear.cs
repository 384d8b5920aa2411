using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>The values of a series as a table: a row a year, a column a country.</summary>
public sealed class ValuesByYear(Indicator indicator, IReadOnlyList<Country> countries)
{
    /// <summary>A table of so many years is shown without being asked for.</summary>
    const int MostOpen = 15;

    public SourceLetters Letters { get; } = new(indicator);

    /// <summary>Every year in which one of the countries has a value.</summary>
    public IReadOnlyList<int> Years { get; } =
        [.. countries.SelectMany(c => indicator.Of(c.Id)).Select(v => v.Year).Distinct().Order()];

    public bool IsShort => Years.Count <= MostOpen;

    /// <summary>The value of each country in a year, or null where there is none.</summary>
    public IEnumerable<IndicatorValue?> Row(int year) => countries.Select(c => indicator.Find(c.Id, year));

    /// <summary>The sources that single values of these countries have, in the order of their letters.</summary>
    public IEnumerable<Reference> Sources => Letters.Sources.Where(s => countries.Any(c => indicator.Of(c.Id).Any(v => v.Source == s)));
}
