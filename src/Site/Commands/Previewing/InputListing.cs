namespace DigitalRights.Site.Commands.Previewing;

/// <summary>
/// The files of the content, as they were listed last. To walk through thousands of files takes longer than an edit may take, and most
/// edits leave the same files there.
/// </summary>
/// <param name="folders">The folders of the content.</param>
/// <param name="files">The documents of all files.</param>
sealed class InputListing(IEnumerable<string> folders, IReadOnlyList<IDocument> files)
{
    static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, RecurseSubdirectories = true };

    readonly Dictionary<NormalizedPath, IDocument> _files = files.DistinctBy(f => f.Source).ToDictionary(f => f.Source);

    // What is written at the other end of a link is not told of at this one.
    readonly bool _hasLinks = folders.Any(folder => new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything)
        .Any(entry => entry.Attributes.HasFlag(FileAttributes.ReparsePoint)));

    public IReadOnlyList<IDocument> Files => files;

    /// <summary>The folders of the content and all in them that hold files, by their absolute paths.</summary>
    public IReadOnlyList<string> Folders { get; } =
    [
        .. folders.SelectMany(folder => files.Select(f => f.Destination.Parent).Distinct().SelectMany(Upwards).Distinct()
            .Select(below => Path.Combine(folder, below)).Prepend(folder)).Where(Directory.Exists),
    ];

    /// <summary>
    /// Whether it can be told for certain that the same files are there, and that others than the touched ones are as they were.
    /// </summary>
    /// <param name="touched">Absolute paths at which something happened.</param>
    public bool IsStillWhole(IEnumerable<string> touched) =>
        !_hasLinks && touched.All(path => _files.TryGetValue(path, out var file) ? IsThere(file, path) : IsNowhere(path));

    /// <summary>Whether it lists what another one does.</summary>
    public bool HasFilesOf(InputListing? other) => other?.Files.Select(f => f.Source).SequenceEqual(files.Select(f => f.Source)) == true;

    static IEnumerable<string> Upwards(NormalizedPath folder)
    {
        for (var path = folder; path.FullPath.Length > 0 && path.FullPath != "."; path = path.Parent) yield return path.FullPath;
    }

    // What became something else than a file, such as a link or a pipe, which is empty, is for the walk to judge, as is what was none.
    static bool IsThere(IDocument file, string path)
    {
        try
        {
            return file.ContentProvider.GetLength() > 0 && new FileInfo(path).LinkTarget is null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // Such as the file that an editor writes first and puts in the place of the old one then.
    bool IsNowhere(string path)
    {
        var folder = $"{new NormalizedPath(path)}/";
        return !Path.Exists(path) && !_files.Keys.Any(file => file.FullPath.StartsWith(folder, StringComparison.Ordinal));
    }
}
