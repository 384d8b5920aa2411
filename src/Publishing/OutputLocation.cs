using DigitalRights.Publishing.FileSystem;

namespace DigitalRights.Publishing;

/// <summary>Where the output folder really is, and the names beside it that its builds use.</summary>
sealed class OutputLocation
{
    OutputLocation(string path, bool isMountPoint)
    {
        Path = path;
        IsMountPoint = isMountPoint;
        Parent = isMountPoint ? path : System.IO.Path.GetDirectoryName(path)!;
        Name = System.IO.Path.GetFileName(path);
    }

    public string Path { get; }

    /// <summary>Whether another file system starts there, which can be neither renamed nor exchanged for another folder.</summary>
    public bool IsMountPoint { get; }

    /// <summary>
    /// Where builds keep what is not yet, or no longer, published: beside the folder, or in it where only it can be written to.
    /// </summary>
    public string Parent { get; }

    public string Name { get; }

    public string LockPath => Beside("lock");

    /// <summary>The start of the names of folders that hold a new site not yet published, or an old one no longer published.</summary>
    public string StagingPrefix => $".{Name}.staging-";

    /// <summary>The start of the name of a folder that holds the only whole site, for the moment between two renames.</summary>
    public string OldPrefix => $".{Name}.old-";

    /// <exception cref="OutputException">The folder must not be published to.</exception>
    public static OutputLocation Of(string path, IEnumerable<string> inputFolders, Func<string, bool>? isMountPoint = null)
    {
        var real = RealPath.Of(path) ?? throw OutputException.WrongUse($"The output folder {path} is a link that leads in a circle.");
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (System.IO.Path.GetDirectoryName(real) is null)
        {
            throw OutputException.WrongUse($"The output folder cannot be the root of the file system ({real}).");
        }

        if (home.Length > 0 && RealPath.IsOrContains(real, RealPath.Of(home) ?? home))
        {
            throw OutputException.WrongUse($"The output folder cannot be or contain the home folder ({real}).");
        }

        if (File.Exists(real))
        {
            throw OutputException.WrongUse($"The output folder {real} is a file.");
        }

        foreach (var input in inputFolders)
        {
            KeepAway(real, RealPath.Of(input) ?? input);
        }

        return new(real, (isMountPoint ?? IsMounted)(real));
    }

    public string Beside(string suffix) => System.IO.Path.Combine(Parent, $".{Name}.{suffix}");

    static bool IsMounted(string path) =>
        DriveInfo.GetDrives().Any(drive => System.IO.Path.TrimEndingDirectorySeparator(drive.Name) == path);

    static void KeepAway(string output, string input)
    {
        var problem = RealPath.IsOrContains(output, input) && RealPath.IsOrContains(input, output) ? "is"
            : RealPath.IsOrContains(output, input) ? "contains"
            : RealPath.IsOrContains(input, output) ? "lies in"
            : null;
        if (problem is not null)
        {
            throw OutputException.WrongUse($"The output folder {output} {problem} the input folder {input}.");
        }
    }
}
