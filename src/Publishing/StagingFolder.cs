using System.Collections.Concurrent;

namespace DigitalRights.Publishing;

/// <summary>The folder beside the output in which a new site is built; made when the first file goes into it.</summary>
sealed class StagingFolder(OutputLocation location)
{
    // Lazy, so that whoever needs a folder waits for the one who is making it.
    readonly ConcurrentDictionary<string, Lazy<DirectoryInfo>> _folders = new(StringComparer.Ordinal);

    public string Path { get; } = System.IO.Path.Combine(location.Parent, location.StagingPrefix + System.IO.Path.GetRandomFileName());

    public void Write(string file, ReadOnlySpan<byte> content)
    {
        AddFolderOf(file);
        using var handle = File.OpenHandle(
            System.IO.Path.Combine(Path, file), FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None);
        RandomAccess.Write(handle, content, 0);
    }

    public void AddFolderOf(string file) => AddFolder(file.LastIndexOf('/') is >= 0 and var slash ? file[..slash] : "");

    public void AddFolder(string folder) => _ = _folders.GetOrAdd(folder, Create).Value;

    public void Delete()
    {
        if (!_folders.IsEmpty)
        {
            FolderDeletion.Try(Path);
        }
    }

    Lazy<DirectoryInfo> Create(string folder) => new(() => Directory.CreateDirectory(System.IO.Path.Combine(Path, folder)));
}
