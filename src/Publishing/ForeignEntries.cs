namespace DigitalRights.Publishing;

/// <summary>What the output folder holds that the program did not write and will not touch.</summary>
sealed class ForeignEntries
{
    readonly IReadOnlyDictionary<string, WrittenFile> _written;

    public ForeignEntries(FolderTree tree, PublishedSite published, IReadOnlyDictionary<string, WrittenFile> written)
    {
        _written = written;
        Files = [.. tree.Files.Keys.Where(path => !published.Own.Contains(path) && !IsOurs(path, published)).Order(StringComparer.Ordinal)];
        Links = tree.Links;
        EmptyFolders = tree.EmptyFolders;
    }

    /// <summary>Files, without those that the run gives the same bytes and so takes over.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>Links, and whether each leads to a folder.</summary>
    public IReadOnlyDictionary<string, bool> Links { get; }

    public IReadOnlyList<string> EmptyFolders { get; }

    /// <summary>The entries that stand where the run wants a file or a folder.</summary>
    public IReadOnlyList<string> InTheWay()
    {
        var files = _written.Keys.Append(Checksums.FileName).ToHashSet(StringComparer.Ordinal);
        var folders = files.SelectMany(Folders).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Files.Concat(Links.Keys).Where(folders.Contains)
                .Concat(Files.Concat(Links.Keys).Concat(EmptyFolders)
                    .Where(path => files.Contains(path) || Folders(path).Any(files.Contains)))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }

    bool IsOurs(string path, PublishedSite published) =>
        path == Checksums.FileName ? !published.HasForeignChecksums : _written.TryGetValue(path, out var file) && !file.IsChanged;

    static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            yield return path[..slash];
        }
    }
}
