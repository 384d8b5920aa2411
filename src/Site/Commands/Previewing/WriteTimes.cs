namespace DigitalRights.Site.Commands.Previewing;

/// <summary>When files were last written, and when something was put into folders or taken out of them.</summary>
sealed class WriteTimes
{
    readonly Dictionary<string, DateTime> _times = new(StringComparer.Ordinal);

    /// <summary>Whether nothing was since.</summary>
    public bool AreStill => _times.All(known => File.GetLastWriteTimeUtc(known.Key) == known.Value);

    public static WriteTimes Of(IEnumerable<string> paths) => new WriteTimes().And(paths);

    /// <summary>With those of other files or folders; what was known before stays.</summary>
    public WriteTimes And(IEnumerable<string> paths)
    {
        foreach (var path in paths) _times.TryAdd(path, File.GetLastWriteTimeUtc(path));
        return this;
    }

    /// <summary>With the present times of some of those that are known.</summary>
    public WriteTimes Renewed(IEnumerable<string> paths)
    {
        foreach (var path in paths.Where(_times.ContainsKey)) _times[path] = File.GetLastWriteTimeUtc(path);
        return this;
    }
}
