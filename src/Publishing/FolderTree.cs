using DigitalRights.Publishing.FileSystem;

namespace DigitalRights.Publishing;

/// <summary>Everything in a folder, by paths with forward slashes; links are noted and not followed.</summary>
sealed class FolderTree
{
    /// <summary>The length of every file.</summary>
    public Dictionary<string, long> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Every symbolic link, and whether it leads to a folder.</summary>
    public Dictionary<string, bool> Links { get; } = new(StringComparer.Ordinal);

    /// <summary>Every folder with nothing in it.</summary>
    public List<string> EmptyFolders { get; } = [];

    public static FolderTree Read(string folder)
    {
        var tree = new FolderTree();
        if (Directory.Exists(folder))
        {
            tree.Add(folder, "");
        }

        return tree;
    }

    void Add(string root, string folder)
    {
        var isEmpty = true;
        foreach (var entry in FolderEntries.In(Path.Combine(root, folder)))
        {
            isEmpty = false;
            var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            if (entry.IsLink)
            {
                Links.Add(path, entry.IsFolder);
            }
            else if (entry.IsFolder)
            {
                Add(root, path);
            }
            else
            {
                Files.Add(path, entry.Length);
            }
        }

        if (isEmpty && folder.Length > 0)
        {
            EmptyFolders.Add(folder);
        }
    }
}
