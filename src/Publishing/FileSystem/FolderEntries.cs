using System.IO.Enumeration;

namespace DigitalRights.Publishing.FileSystem;

/// <summary>Lists one folder, without following links and without a second system call for each entry.</summary>
static class FolderEntries
{
    static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    public static IEnumerable<FolderEntry> In(string folder) =>
        new FileSystemEnumerable<FolderEntry>(folder, Describe, Everything);

    static FolderEntry Describe(ref FileSystemEntry entry)
    {
        var isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
        return new(entry.FileName.ToString(), entry.IsDirectory, isLink, entry.IsDirectory || isLink ? 0 : entry.Length);
    }
}

/// <summary>What one folder lists.</summary>
/// <param name="Name">The name in its folder.</param>
/// <param name="IsFolder">Whether it is a folder, or a link to one.</param>
/// <param name="IsLink">Whether it is a symbolic link.</param>
/// <param name="Length">Bytes of a file; 0 for folders and links.</param>
sealed record FolderEntry(string Name, bool IsFolder, bool IsLink, long Length);
