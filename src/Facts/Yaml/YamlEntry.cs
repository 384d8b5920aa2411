namespace DigitalRights.Facts.Yaml;

/// <summary>A key of a mapping and what stands behind it.</summary>
sealed record YamlEntry(YamlScalar Key, YamlNode Value);
