namespace DigitalRights.Facts.Prose;

/// <summary><c>[[kz/some-fact#key]]</c>: a figure with qualifier and unit, or with <c>|number</c> the number alone.</summary>
/// <param name="FactId">Null for a figure of the fact in whose own text it stands.</param>
public sealed record FigureBinding(string? FactId, string Figure, bool IsNumberOnly) : Binding;
