using DigitalRights.Facts.Diagnostics;
using YamlDotNet.Core;

namespace DigitalRights.Facts.Yaml;

/// <summary>A node of a YAML file with the place where the parser saw it.</summary>
abstract record YamlNode(Location At)
{
    /// <summary>What a contributor calls this shape: "a list", "a mapping", "text".</summary>
    public abstract string Shape { get; }
}

/// <summary>A single value.</summary>
/// <param name="Value">The value as text; what it means is decided by the field that it stands in, never by YAML's own guesses.</param>
/// <param name="Written">The text that it was read from.</param>
/// <param name="Start">The index in that text of its first character: its quote, its block indicator or itself.</param>
sealed record YamlScalar(Location At, string Value, YamlText Written, int Start, ScalarStyle Style) : YamlNode(At)
{
    public override string Shape => Value.Length == 0 ? "nothing" : "text";

    /// <summary>Where its first character stands: behind the quote, or for a block on a line below the mark.</summary>
    public Location TextAt => PlaceOf(0);

    /// <summary>Where the character with the given index in the value stands.</summary>
    public Location PlaceOf(int offset) => Written.At(ScalarPlaces.SourceIndex(Written.Text, Start, Style, Value, offset));
}

sealed record YamlSequence(Location At, IReadOnlyList<YamlNode> Items) : YamlNode(At)
{
    public override string Shape => "a list";
}

sealed record YamlMapping(Location At, IReadOnlyList<YamlEntry> Entries) : YamlNode(At)
{
    public override string Shape => "a mapping";

    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key) return entry.Value;
        }
        return null;
    }
}

/// <summary>A key of a mapping and what stands behind it.</summary>
sealed record YamlEntry(YamlScalar Key, YamlNode Value);
