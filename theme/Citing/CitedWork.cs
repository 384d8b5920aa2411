using DigitalRights.Facts.Dates;

namespace DigitalRights.Theme.Citing;

/// <summary>What a page of this site is cited as.</summary>
/// <param name="Key">Unique within the site; becomes the key of the entry.</param>
/// <param name="Checked">The day of the last check or of the present wording.</param>
/// <param name="Address">Absolute, or null when the site does not know its host.</param>
public sealed record CitedWork(string Key, string Title, string Container, Edtf? Checked, string? Address);
