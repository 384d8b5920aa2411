using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Pages;

/// <summary>Two countries side by side, in the order of their names.</summary>
public sealed record CountryPair(Country First, Country Second)
{
    /// <summary>Every two countries once, in the order given.</summary>
    public static IEnumerable<CountryPair> All(IReadOnlyList<Country> countries) =>
        countries.SelectMany((first, i) => countries.Skip(i + 1).Select(second => new CountryPair(first, second)));
}
