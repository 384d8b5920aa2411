using DigitalRights.Facts.Prose;

namespace DigitalRights.Facts.Model;

/// <summary>A text in Markdown in one language, and whose it is.</summary>
/// <param name="Owner">The record that it belongs to; null when that record could not be made.</param>
public sealed record Passage(Markdown Text, IRecord? Owner);
