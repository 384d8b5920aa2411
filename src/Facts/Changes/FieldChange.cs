namespace DigitalRights.Facts.Changes;

/// <summary>A field of a file that says something else than before.</summary>
/// <param name="Field">Its name, with that of what holds it: <c>figures.fine.value</c>.</param>
/// <param name="Before">Null when it was not there.</param>
/// <param name="After">Null when it is gone.</param>
public sealed record FieldChange(string Field, string? Before, string? After);
