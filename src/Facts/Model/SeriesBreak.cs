namespace DigitalRights.Facts.Model;

/// <summary>A change of method or estimate: values on its two sides do not compare, and no line is drawn across it.</summary>
/// <param name="After">The last year before the change.</param>
public sealed record SeriesBreak(IReadOnlyList<Reference> Countries, int After, Text Reason);
