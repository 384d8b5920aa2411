using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Yaml;

sealed record YamlSequence(Location At, IReadOnlyList<YamlNode> Items) : YamlNode(At)
{
    public override string Shape => "a list";
}
