using System.Text;
using System.Text.RegularExpressions;

namespace DigitalRights.Theme.Charts;

/// <summary>What the style sheet says of charts on light ground, for drawings that are kept and shown without it.</summary>
public static partial class LightLook
{
    // Light comes first in the sheet; what dark changes follows.
    static readonly Dictionary<string, string> Tokens = Token().Matches(Encoding.UTF8.GetString(StyleSheet.Bytes))
        .DistinctBy(m => m.Groups["name"].Value).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["colour"].Value);

    static readonly Dictionary<string, string> DashesByClass = DashRule().Matches(Encoding.UTF8.GetString(StyleSheet.Bytes))
        .ToDictionary(m => m.Groups["class"].Value, m => m.Groups["dashes"].Value);

    /// <summary>The colour of a token, such as <c>soft</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such token.</exception>
    public static string Colour(string token) => Tokens[token];

    public static string Colour(ChartLine line) => Tokens[line.Colour];

    /// <summary>As in SVG's <c>stroke-dasharray</c>; null for a whole line.</summary>
    public static string? Dashes(ChartLine line) => DashesByClass.GetValueOrDefault(line.Dash);

    [GeneratedRegex("--(?<name>[a-z0-9-]+): (?<colour>#[0-9a-f]{3,6});")]
    private static partial Regex Token();

    [GeneratedRegex(@"\.(?<class>d[0-9]) \{ stroke-dasharray: (?<dashes>[0-9 ]+); \}")]
    private static partial Regex DashRule();
}
