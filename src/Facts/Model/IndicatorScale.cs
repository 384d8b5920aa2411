namespace DigitalRights.Facts.Model;

/// <summary>The ends of a scale and which of them is the better one.</summary>
/// <param name="HigherMeans">In words, what a higher value means.</param>
public sealed record IndicatorScale(decimal? Minimum, decimal? Maximum, Better Better, Text? HigherMeans);
