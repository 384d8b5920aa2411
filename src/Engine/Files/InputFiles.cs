namespace DigitalRights.Engine;

/// <summary>The files of all input folders, listed once a run, in ordinal order of their paths.</summary>
sealed class InputFiles(IEnumerable<string> folders)
{
    readonly Lazy<IReadOnlyList<InputFile>> _files = new(() => List(folders));

    public IEnumerable<InputFile> Matching(IReadOnlyCollection<string> patterns)
    {
        var globs = patterns.Select(pattern => new Glob(pattern)).ToLookup(glob => glob.Excludes);
        return _files.Value.Where(file =>
            (!globs[false].Any() || globs[false].Any(glob => glob.Matches(file.RelativePath)))
            && !globs[true].Any(glob => glob.Matches(file.RelativePath)));
    }

    static List<InputFile> List(IEnumerable<string> folders)
    {
        var byPath = new SortedDictionary<string, InputFile>(StringComparer.Ordinal);
        foreach (var folder in folders)
        {
            foreach (var file in new InputWalk(folder).Files())
            {
                byPath[file.RelativePath] = file;
            }
        }

        return [.. byPath.Values];
    }
}
