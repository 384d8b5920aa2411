namespace DigitalRights.Publishing.FileSystem;

/// <summary>
/// Where a path really leads, with the symbolic links in all of its parts resolved; parts that do not exist stay as they are.
/// </summary>
static class RealPath
{
    const int MostLinks = 40;

    static readonly StringComparison Comparison =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>The real path, or <c>null</c> where the links turn in a circle.</summary>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var current = Path.GetPathRoot(full)!;
        var ahead = new Stack<string>(Parts(full));
        var links = 0;

        while (ahead.TryPop(out var part))
        {
            if (part == "..")
            {
                current = Path.GetDirectoryName(current) ?? current;
                continue;
            }

            var next = Path.Combine(current, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                current = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            current = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : current;
            foreach (var step in Parts(target))
            {
                ahead.Push(step);
            }
        }

        return current;
    }

    /// <summary>Whether <paramref name="inner"/> is <paramref name="outer"/> or lies in it; both are real paths.</summary>
    public static bool IsOrContains(string outer, string inner)
    {
        var folder = Path.TrimEndingDirectorySeparator(outer);
        return inner.StartsWith(folder, Comparison)
            && (inner.Length == folder.Length || Path.EndsInDirectorySeparator(folder)
                || inner[folder.Length] == Path.DirectorySeparatorChar);
    }

    // Last part first, as a stack wants them.
    static IEnumerable<string> Parts(string path) =>
        path[(Path.GetPathRoot(path)?.Length ?? 0)..]
            .Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
            .Where(part => part != ".")
            .Reverse();
}
