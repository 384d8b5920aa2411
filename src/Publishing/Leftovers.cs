namespace DigitalRights.Publishing;

/// <summary>Clears up after builds that were killed. Called with the lock held, so that what lies there is no one's any more.</summary>
static class Leftovers
{
    public static void Clear(OutputLocation location)
    {
        var beside = Directory.EnumerateDirectories(location.Parent)
            .Select(path => Path.GetFileName(path))
            .Where(name => name.StartsWith(location.OldPrefix, StringComparison.Ordinal)
                || name.StartsWith(location.StagingPrefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();

        // Killed between two renames: the site is whole, only not in its place.
        var old = beside.Find(name => name.StartsWith(location.OldPrefix, StringComparison.Ordinal));
        if (old is not null && !Path.Exists(location.Path))
        {
            Directory.Move(Path.Combine(location.Parent, old), location.Path);
            beside.Remove(old);
        }

        foreach (var name in beside)
        {
            FolderDeletion.Try(Path.Combine(location.Parent, name));
        }
    }
}
