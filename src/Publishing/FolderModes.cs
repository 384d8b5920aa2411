using System.Runtime.Versioning;

namespace DigitalRights.Publishing;

/// <summary>
/// Gives the new copies of the output folder, and of the folders in it that hold what is not ours, the modes of the old ones.
/// </summary>
static class FolderModes
{
    public static void Copy(string from, string to, ForeignEntries foreign)
    {
        if (OperatingSystem.IsWindows() || !Directory.Exists(from))
        {
            return;
        }

        var folders = foreign.Files.Concat(foreign.Links.Keys)
            .Select(path => Path.GetDirectoryName(path) ?? "")
            .Concat(foreign.EmptyFolders)
            .SelectMany(WithParents)
            .Append("")
            .Distinct()
            .OrderByDescending(folder => folder.Length);
        foreach (var folder in folders)
        {
            Copy(Path.Combine(from, folder), Path.Combine(to, folder));
        }
    }

    [UnsupportedOSPlatform("windows")]
    static void Copy(string from, string to)
    {
        var mode = File.GetUnixFileMode(from);
        if (File.GetUnixFileMode(to) != mode)
        {
            File.SetUnixFileMode(to, mode);
        }
    }

    static IEnumerable<string> WithParents(string folder)
    {
        for (; folder.Length > 0; folder = Path.GetDirectoryName(folder) ?? "")
        {
            yield return folder;
        }
    }
}
