using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Yaml;

/// <summary>A single value. <paramref name="TextAt"/> is where its first character stands, which for a block is the line below the mark.</summary>
/// <param name="Value">The value as text; what it means is decided by the field that it stands in, never by YAML's own guesses.</param>
sealed record YamlScalar(Location At, Location TextAt, string Value) : YamlNode(At)
{
    public override string Shape => Value.Length == 0 ? "nothing" : "text";
}
