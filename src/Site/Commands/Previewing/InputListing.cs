namespace DigitalRights.Site.Commands.Previewing;

/// <summary>
/// The files of the content, as they were listed last. To walk through thousands of files takes longer than an edit may take, and most
/// edits leave the same files there.
/// </summary>
/// <param name="files">The documents of all files.</param>
sealed class InputListing(IReadOnlyList<IDocument> files)
{
    readonly Dictionary<NormalizedPath, IDocument> _files = files.DistinctBy(f => f.Source).ToDictionary(f => f.Source);

    public IReadOnlyList<IDocument> Files => files;

    /// <summary>Whether it can be told for certain that the same files are there, whatever stands in them now.</summary>
    /// <param name="touched">Absolute paths at which something happened.</param>
    public bool IsStillWhole(IEnumerable<string> touched) =>
        touched.All(path => _files.TryGetValue(path, out var file) ? IsThere(file, path) : IsNowhere(path));

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
