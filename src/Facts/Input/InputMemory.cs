namespace DigitalRights.Facts.Input;

/// <summary>
/// What was read of each file, so that the next reading opens only those that changed. A file is taken for unchanged while its length
/// and the time of its last writing are the same and nobody says otherwise; one that could not be read is tried anew each time.
/// </summary>
public sealed class InputMemory
{
    Dictionary<string, FileRecords> _known = new(StringComparer.Ordinal);

    /// <summary>
    /// Has a file read anew, whatever its length and time: systems tell times in steps, and some tools set them back.
    /// </summary>
    /// <param name="path">
    /// Below the input folder, with forward slashes; that of a folder stands for all in it, the empty one for all.
    /// </param>
    public void Forget(string path)
    {
        if (_known.Remove(path)) return;
        var folder = path.Length == 0 ? "" : path + "/";
        foreach (var inside in _known.Keys.Where(p => p.StartsWith(folder, StringComparison.Ordinal)).ToList()) _known.Remove(inside);
    }

    /// <summary>What is known of a file, or what is read of it now. Safe to use from several threads.</summary>
    internal FileRecords Of(ContentFile file, Func<ContentFile, FileRecords> read)
    {
        if (_known.TryGetValue(file.Path, out var known) && file.IsAsBefore) return known;
        // Of the time before it is read: what is written meanwhile has another.
        var stamp = new Stamp(file.Length, file.Written?.Invoke());
        if (stamp.Written is not null && known?.Stamp == stamp) return known;
        var records = read(file);
        records.Stamp = stamp;
        return records;
    }

    /// <summary>Whether the last reading found a file changed, added or gone.</summary>
    public bool HasNews { get; private set; }

    /// <summary>Whether anything is remembered of a file.</summary>
    public bool Knows(string path) => _known.ContainsKey(path);

    /// <summary>Keeps what was read of these files, and nothing else.</summary>
    internal void Keep(IReadOnlyCollection<FileRecords> read)
    {
        var kept = read.Where(r => r is { Hash: not null, Stamp.Written: not null }).ToList();
        HasNews = _known.Count != kept.Count || kept.Exists(file => _known.GetValueOrDefault(file.File.Path) != file);
        foreach (var file in kept) _known[file.File.Path] = file;
        if (_known.Count > kept.Count) _known = kept.DistinctBy(r => r.File.Path).ToDictionary(r => r.File.Path, StringComparer.Ordinal);
    }
}

/// <summary>By what an unchanged file is known.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Written">When it was last written; null where nobody can say.</param>
sealed record Stamp(long Length, DateTime? Written);
