namespace DigitalRights.Facts.Model;

/// <summary>A CSL name: family and given, or literal for bodies and names that do not divide so.</summary>
public sealed record Author(string? Family, string? Given, string? Literal)
{
    /// <summary>The name in reading order.</summary>
    public string Display => Literal ?? string.Join(' ', new[] { Given, Family }.OfType<string>());
}
