namespace DigitalRights.Theme;

/// <summary>The files that belong to the theme: styles, pictures, outlines. They travel inside the assembly.</summary>
public static class ThemeAssets
{
    /// <summary>The names of the files that are published as they are.</summary>
    public static IReadOnlyList<string> Published { get; } = ["card.png", "favicon.svg", "search.js", "site.js", "style.css"];

    /// <summary>Opens a file by its name.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static Stream Open(string name) =>
        typeof(ThemeAssets).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"The theme has no file '{name}'.");
}
