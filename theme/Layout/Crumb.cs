using DigitalRights.Theme.Links;

namespace DigitalRights.Theme.Layout;

/// <summary>A link of the frame: a step of the way from the home page to the present one, or an entry of a menu.</summary>
public sealed record Crumb(string Text, Address Address);
