using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Yaml;

/// <summary>A single value.</summary>
/// <param name="Value">The value as text; what it means is decided by the field that it stands in, never by YAML's own guesses.</param>
/// <param name="PlaceOf">Where the character with the given index in the value stands.</param>
sealed record YamlScalar(Location At, string Value, Func<int, Location> PlaceOf) : YamlNode(At)
{
    public override string Shape => Value.Length == 0 ? "nothing" : "text";

    /// <summary>Where its first character stands: behind the quote, or for a block on a line below the mark.</summary>
    public Location TextAt => PlaceOf(0);
}
