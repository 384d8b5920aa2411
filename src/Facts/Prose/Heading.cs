namespace DigitalRights.Facts.Prose;

/// <summary>A heading of a text, and the fragment that leads to it.</summary>
public sealed record Heading(string Fragment, string Text);
