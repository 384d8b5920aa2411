using DigitalRights.Theme.Links;

namespace DigitalRights.Theme.Layout;

/// <summary>One step of the way from the home page to the present one.</summary>
public sealed record Crumb(string Text, Address Address);
