namespace DigitalRights.Theme.Prose;

/// <summary>One use of a reference.</summary>
/// <param name="Fragment">Where the text cites it, or null when it is listed only.</param>
/// <param name="Locator">The place in the source that is meant, or null for the whole of it.</param>
public sealed record NoteMention(string? Fragment, string? Locator);
