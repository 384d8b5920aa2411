namespace DigitalRights.Engine;

/// <param name="Name">The name in its folder.</param>
/// <param name="IsFolder">Whether it is a folder, or a link to one.</param>
/// <param name="IsLink">Whether it is a symbolic link.</param>
/// <param name="Length">Bytes of a file; 0 for folders and links.</param>
sealed record FolderEntry(string Name, bool IsFolder, bool IsLink, long Length);
