using Microsoft.Extensions.Logging;

namespace DigitalRights.Engine;

/// <summary>Walks one input folder. A link is followed only to a place inside that folder, and never in a circle.</summary>
sealed class InputWalk(string root, ILogger logger)
{
    readonly string _realRoot = RealPath.Of(root) ?? root;
    readonly HashSet<string> _open = [];

    public IEnumerable<InputFile> Files() => Files("", _realRoot);

    IEnumerable<InputFile> Files(string folder, string realFolder)
    {
        _open.Add(realFolder);
        foreach (var entry in FolderEntries.In(Path.Combine(root, folder)))
        {
            var relative = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            var full = Path.Combine(root, relative);
            var real = entry.IsLink ? Follow(full) : Path.Combine(realFolder, entry.Name);
            if (real is null)
            {
                continue;
            }

            if (!entry.IsFolder)
            {
                yield return new(relative, full);
                continue;
            }

            foreach (var file in Files(relative, real))
            {
                yield return file;
            }
        }

        _open.Remove(realFolder);
    }

    string? Follow(string link)
    {
        var target = RealPath.Of(link);
        if (target is not null && RealPath.IsOrContains(_realRoot, target) && !_open.Contains(target) && Path.Exists(target))
        {
            return target;
        }

        logger.LinkNotFollowed(link);
        return null;
    }
}
