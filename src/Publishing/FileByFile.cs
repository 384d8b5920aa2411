namespace DigitalRights.Publishing;

/// <summary>
/// Publishes into a folder that cannot be exchanged for another, such as a mount point: each file that changed takes the place of the old
/// one in one step, but the site as a whole changes file by file. The list of files names the old ones and the new ones meanwhile, so that
/// a build that follows a killed one knows what is its own.
/// </summary>
sealed class FileByFile(OutputLocation location, PublishedSite published,
    StagingFolder staging, IReadOnlyDictionary<string, WrittenFile> written)
{
    public void Publish(byte[] checksums)
    {
        Place(Checksums.FileName, [.. published.Checksums ?? [], .. checksums]);
        foreach (var path in published.Own.Where(path => !written.ContainsKey(path)))
        {
            File.Delete(Path.Combine(location.Path, path));
            DeleteEmptyFolders(Path.GetDirectoryName(path)!);
        }

        foreach (var path in written.Keys.Where(path => written[path].IsChanged).Order(StringComparer.Ordinal))
        {
            var target = Path.Combine(location.Path, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(Path.Combine(staging.Path, path), target, overwrite: true);
        }

        Place(Checksums.FileName, checksums);
    }

    void Place(string path, byte[] content)
    {
        var name = $"{path}.new";
        staging.Write(name, content);
        File.Move(Path.Combine(staging.Path, name), Path.Combine(location.Path, path), overwrite: true);
    }

    void DeleteEmptyFolders(string folder)
    {
        for (; folder.Length > 0; folder = Path.GetDirectoryName(folder)!)
        {
            var full = Path.Combine(location.Path, folder);
            if (Directory.EnumerateFileSystemEntries(full).Any())
            {
                return;
            }

            Directory.Delete(full);
        }
    }
}
