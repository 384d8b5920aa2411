namespace DigitalRights.Site;

/// <summary>The folder that holds <c>statiq.json</c>, the input and the output.</summary>
static class ProjectFolder
{
    public const string SettingsFile = "statiq.json";

    /// <summary>The nearest folder upwards that holds <c>statiq.json</c>, or null when there is none.</summary>
    public static string? Nearest(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SettingsFile))) return folder.FullName;
        }
        return null;
    }
}
