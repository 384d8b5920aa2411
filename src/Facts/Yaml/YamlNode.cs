using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Yaml;

/// <summary>A node of a YAML file with the place where the parser saw it.</summary>
abstract record YamlNode(Location At)
{
    /// <summary>What a contributor calls this shape: "a list", "a mapping", "text".</summary>
    public abstract string Shape { get; }
}
