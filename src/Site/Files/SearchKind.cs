namespace DigitalRights.Site.Files;

/// <summary>A kind of results of the search.</summary>
/// <param name="Name">What readers call it.</param>
sealed record SearchKind(string Name, IReadOnlyList<SearchEntry> Entries);
