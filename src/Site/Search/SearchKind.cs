namespace DigitalRights.Site.Search;

/// <summary>A kind of results of the search.</summary>
/// <param name="Name">What readers call it.</param>
/// <param name="Weight">How much its entries count beside those of other kinds.</param>
sealed record SearchKind(string Name, double Weight, IReadOnlyList<SearchEntry> Entries);
