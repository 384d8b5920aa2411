using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Fields;

/// <summary>The value of a field, and where it stands.</summary>
sealed record FieldValue(object? Value, Location At);
