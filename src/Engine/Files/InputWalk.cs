using DigitalRights.Publishing.FileSystem;

namespace DigitalRights.Engine;

/// <summary>
/// Walks one input folder. A link is followed only to a place inside that folder, and never in a circle. What is no file, or cannot
/// be looked into, is listed with its obstacle, so that nothing that lies there is passed over in silence.
/// </summary>
sealed class InputWalk(string root)
{
    readonly string _realRoot = RealPath.Of(root) ?? root;
    readonly HashSet<string> _open = [];

    public IEnumerable<InputFile> Files() => Files("", _realRoot);

    IEnumerable<InputFile> Files(string folder, string realFolder)
    {
        if (!TryList(Path.Combine(root, folder), out var entries))
        {
            yield return new(folder, Path.Combine(root, folder), "it is a folder that may not be looked into");
            yield break;
        }

        _open.Add(realFolder);
        foreach (var entry in entries)
        {
            var relative = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            var full = Path.Combine(root, relative);
            var (real, obstacle) = entry.IsLink ? Follow(full) : (Path.Combine(realFolder, entry.Name), null);
            obstacle ??= ObstacleIn(entry, real);
            if (obstacle is not null || !entry.IsFolder)
            {
                yield return new(relative, full, obstacle);
                continue;
            }

            foreach (var file in Files(relative, real))
            {
                yield return file;
            }
        }

        _open.Remove(realFolder);
    }

    static bool TryList(string folder, out IReadOnlyList<FolderEntry> entries)
    {
        try
        {
            entries = [.. FolderEntries.In(folder)];
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            entries = [];
            return false;
        }
    }

    // A backslash would make another path of the name, since paths are written with either slash.
    static string? ObstacleIn(FolderEntry entry, string real) =>
        entry.Name.Contains('\\', StringComparison.Ordinal) ? "its name holds a backslash"
        : !entry.IsFolder && entry.Length == 0 && SpecialFile.KindOf(real) is { } kind ? $"it is {kind}"
        : null;

    (string Real, string? Obstacle) Follow(string link)
    {
        var target = RealPath.Of(link);
        var obstacle = target is null || _open.Contains(target) ? "it is a link that leads in a circle"
            : !RealPath.IsOrContains(_realRoot, target) ? "it is a link that leads out of its input folder"
            : !Path.Exists(target) ? "it is a link that leads nowhere"
            : null;

        return (target ?? link, obstacle);
    }
}
