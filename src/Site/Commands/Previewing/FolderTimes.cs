namespace DigitalRights.Site.Commands.Previewing;

/// <summary>When something was put into folders or taken out of them.</summary>
sealed class FolderTimes
{
    readonly Dictionary<string, DateTime> _times = new(StringComparer.Ordinal);

    /// <summary>Whether nothing was since.</summary>
    public bool AreStill => _times.All(folder => Directory.GetLastWriteTimeUtc(folder.Key) == folder.Value);

    public static FolderTimes Of(IEnumerable<string> folders) => new FolderTimes().And(folders);

    /// <summary>With those of other folders; what was known before stays.</summary>
    public FolderTimes And(IEnumerable<string> folders)
    {
        foreach (var folder in folders) _times.TryAdd(folder, Directory.GetLastWriteTimeUtc(folder));
        return this;
    }
}
