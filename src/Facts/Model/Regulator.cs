namespace DigitalRights.Facts.Model;

/// <summary>A body that regulates telecoms, media or data.</summary>
public sealed record Regulator(Text Name, Text Role, IReadOnlyList<Citation> Sources);
