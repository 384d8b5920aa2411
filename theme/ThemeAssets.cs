namespace DigitalRights.Theme;

/// <summary>The files that belong to the theme: styles, scripts, pictures. They travel inside the assembly.</summary>
public static class ThemeAssets
{
    /// <summary>The one style sheet, which is joined of the styles beside the parts.</summary>
    public const string Styles = "style.css";

    /// <summary>The outlines of the countries, which pages draw.</summary>
    internal const string Outlines = "central-asia.geojson";

    static IEnumerable<string> Embedded => typeof(ThemeAssets).Assembly.GetManifestResourceNames();

    /// <summary>The names of the files that are published.</summary>
    public static IReadOnlyList<string> Published { get; } =
        [.. Embedded.Where(name => name != Outlines && !StyleSheet.IsStyle(name)).Append(Styles).Order(StringComparer.Ordinal)];

    /// <summary>Opens a published file by its name.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static Stream Open(string name) => name == Styles ? new MemoryStream(StyleSheet.Bytes, writable: false) : OpenEmbedded(name);

    /// <summary>The texts of the embedded styles, by their places in the theme.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> StyleFiles() => Embedded.Where(StyleSheet.IsStyle).Select(name =>
    {
        using var reader = new StreamReader(OpenEmbedded(name));
        return KeyValuePair.Create(name.Replace('\\', '/'), reader.ReadToEnd());
    });

    internal static Stream OpenEmbedded(string name) =>
        typeof(ThemeAssets).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"The theme has no file '{name}'.");
}
