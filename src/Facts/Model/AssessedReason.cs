namespace DigitalRights.Facts.Model;

/// <summary>Why somebody other than the authorities thinks that a restriction was made.</summary>
public sealed record AssessedReason(Text Holder, Text Reason);
