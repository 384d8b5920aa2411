using System.Text.RegularExpressions;

namespace DigitalRights.Facts.Yaml;

/// <summary>YAML that is shown to contributors, for them to paste.</summary>
static partial class YamlWriting
{
    /// <summary>A text as it may stand anywhere, in quotes where it needs them.</summary>
    public static string Scalar(string text) => text == Open || Plain().IsMatch(text) ? text : YamlSlips.Quoted(text);

    /// <summary>A key and its value.</summary>
    /// <param name="value">As it stands behind the key; one of several lines starts with a line end.</param>
    public static string Entry(string key, string value) => value is ['\n', ..] ? $"{key}:{value}" : $"{key}: {value}";

    /// <summary>Stands for what only the contributor can know. It is no text, date or number, so that it cannot be left standing.</summary>
    public const string Open = "…";

    /// <summary>A key whose value the contributor has to write, beside an example of one.</summary>
    public static string OpenEntry(string key, string example) =>
        example.Contains('\n', StringComparison.Ordinal) ? Entry(key, example) : $"{key}: {Open}  # such as: {example}";

    [GeneratedRegex(@"\A[\p{L}0-9][\p{L}0-9 ./()%+-]*(?<! )\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
