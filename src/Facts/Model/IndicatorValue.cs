namespace DigitalRights.Facts.Model;

/// <summary>One value of a series; its source when it differs from the series' own.</summary>
public sealed record IndicatorValue(int Year, decimal Value, Reference? Source, Text? Note);
