namespace DigitalRights.Theme.Prose;

/// <summary>A place in a page that cites a note.</summary>
/// <param name="Fragment">The place, which the note links back to.</param>
public sealed record NoteMark(Note Note, string Fragment);
