using System.Text;
using System.Text.RegularExpressions;

namespace DigitalRights.Theme;

/// <summary>
/// Joins the styles that stand beside the parts into one sheet. Those of a folder make a cascade layer of its name (CSS Cascade 5), in the
/// order of their names; <c>Styles.css</c>, which lies in no folder, stands first and gives the order of the layers.
/// </summary>
public static partial class StyleSheet
{
    static readonly Lazy<byte[]> Joined = new(() => Encoding.UTF8.GetBytes(Join(ThemeAssets.StyleFiles())));

    /// <summary>The sheet of the theme.</summary>
    internal static byte[] Bytes => Joined.Value;

    /// <summary>Whether a file of the theme is a part of the sheet.</summary>
    internal static bool IsStyle(string name) => name.EndsWith(".css", StringComparison.Ordinal);

    /// <summary>One sheet of many, without comments and indents, which readers need not load; the same on any machine.</summary>
    /// <param name="files">Texts of styles by their places, such as <c>Parts/ToneMark.css</c>.</param>
    public static string Join(IEnumerable<KeyValuePair<string, string>> files)
    {
        var sheet = new StringBuilder();
        foreach (var layer in files.OrderBy(file => file.Key, StringComparer.Ordinal)
            .GroupBy(file => LayerOf(file.Key)).OrderBy(layer => layer.Key, StringComparer.Ordinal))
        {
            var rules = string.Concat(layer.Select(file => Short(file.Value)));
            sheet.Append(layer.Key.Length == 0 ? rules : $"@layer {layer.Key} {{\n{rules}}}\n");
        }
        return sheet.ToString();
    }

    // The folder; nothing for a file that lies in none.
    static string LayerOf(string place) => place[..Math.Max(0, place.IndexOf('/', StringComparison.Ordinal))].ToLowerInvariant();

    static string Short(string text) => string.Concat(
        Comment().Replace(text, "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line + "\n"));

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
