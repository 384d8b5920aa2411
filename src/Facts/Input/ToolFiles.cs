namespace DigitalRights.Facts.Input;

/// <summary>
/// Files that systems, editors and version control put beside the content: names that start with a dot, and two of Windows.
/// A dot before what is plainly content, such as <c>.law.yml</c> or <c>.facts/</c>, is a slip and not theirs.
/// </summary>
public static class ToolFiles
{
    static readonly string[] OfWindows = ["Thumbs.db", "desktop.ini"];
    static readonly string[] Content = [".yml", ".yaml", ".md", ".markdown"];

    // Emacs' locks and the second halves of files that macOS writes on foreign disks carry the whole name of the file they belong to.
    static readonly string[] Companions = [".#", "._"];

    /// <param name="path">Path below the input folder with forward slashes.</param>
    public static bool Holds(string path)
    {
        var parts = path.Split('/');
        return parts[..^1].Any(IsFolderOfTools) || IsFileOfTools(parts[^1]);
    }

    static bool IsFolderOfTools(string name) => name.StartsWith('.') && !InputPlaces.All.Any(place => place.IsNamed(name.TrimStart('.')));

    static bool IsFileOfTools(string name) =>
        OfWindows.Contains(name, StringComparer.OrdinalIgnoreCase)
        || Companions.Any(start => name.StartsWith(start, StringComparison.Ordinal))
        || (name.StartsWith('.') && !Content.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
}
