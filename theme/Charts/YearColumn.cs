namespace DigitalRights.Theme.Charts;

/// <summary>A year of a chart.</summary>
/// <param name="X">Its middle, in the units of the view box.</param>
/// <param name="IsMarked">Whether its number stands on the scale.</param>
/// <param name="IsMarkedOnPhones">Whether its number stands there also where there is little room.</param>
public sealed record YearColumn(int Year, double X, bool IsMarked, bool IsMarkedOnPhones);
