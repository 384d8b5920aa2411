namespace DigitalRights.Facts.Model;

/// <summary>A blocking, slowing or cutting of access; its time is the fact's date.</summary>
/// <param name="Targets">The platforms or sites, or the network.</param>
/// <param name="OfficialReason">What the authorities said.</param>
/// <param name="AssessedReasons">What others say, each with its holder.</param>
public sealed record Restriction(Measure Measure, IReadOnlyList<Text> Targets, Text Area, Text OfficialReason, IReadOnlyList<AssessedReason> AssessedReasons) : FactDetails;
