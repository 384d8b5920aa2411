namespace DigitalRights.Site.Search;

/// <summary>What can be found.</summary>
/// <param name="Address">From the root of the site.</param>
/// <param name="Note">What tells it from others of its name: place and date.</param>
/// <param name="Names">Other names and spellings, which count as much as the title.</param>
/// <param name="Text">What it says.</param>
sealed record SearchEntry(string Title, string Address, string Note, string Names, string Text);
