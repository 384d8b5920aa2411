using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Yaml;

sealed record YamlMapping(Location At, IReadOnlyList<YamlEntry> Entries) : YamlNode(At)
{
    public override string Shape => "a mapping";

    public YamlNode? Find(string key) => Entries.FirstOrDefault(e => e.Key.Value == key)?.Value;
}
