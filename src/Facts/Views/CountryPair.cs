using DigitalRights.Facts.Records;

namespace DigitalRights.Facts.Views;

/// <summary>Two countries side by side, in the order of the catalogue.</summary>
public sealed record CountryPair(Country First, Country Second)
{
    /// <summary>Every two countries once, in the order given.</summary>
    public static IEnumerable<CountryPair> All(IReadOnlyList<Country> countries) =>
        countries.SelectMany((first, i) => countries.Skip(i + 1).Select(second => new CountryPair(first, second)));

    /// <summary>A country with each of the others, in the order of the others.</summary>
    public static IEnumerable<CountryPair> With(Country country, IReadOnlyList<Country> countries) =>
        All(countries).Where(pair => pair.First == country || pair.Second == country);

    /// <summary>The one that is not given.</summary>
    public Country Other(Country country) => First == country ? Second : First;
}
