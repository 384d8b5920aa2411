namespace DigitalRights.Theme.Charts;

/// <summary>A country's outline in degrees, as rings that end where they start.</summary>
sealed record CountryOutline(string Code, List<List<MapPoint>> Rings);
