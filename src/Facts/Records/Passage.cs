using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Records;

/// <summary>A text in Markdown in one language, and whose it is.</summary>
/// <param name="Owner">The record that it belongs to; null when that record could not be made.</param>
public sealed record Passage(Markdown Text, IRecord? Owner)
{
    /// <summary>What is known of a record that is not whole; null for one that is.</summary>
    public Draft? Draft { get; init; }
}
