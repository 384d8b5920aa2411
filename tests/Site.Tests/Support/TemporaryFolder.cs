namespace DigitalRights.Site.Tests.Support;

/// <summary>A folder that is gone after the test.</summary>
sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("site-").FullName;

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    /// <summary>A folder that holds the input, and the settings if there are any, of a case.</summary>
    public static TemporaryFolder OfCase(string name)
    {
        var folder = new TemporaryFolder();
        Folder.Copy(System.IO.Path.Combine(Repository.Cases, name), folder.Path,
            path => !path.StartsWith("expected/", StringComparison.Ordinal));
        return folder;
    }

    public string Write(string relative, string content)
    {
        var path = this[relative];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>Replaces a text that stands in the file.</summary>
    public void Edit(string relative, string old, string now)
    {
        var text = File.ReadAllText(this[relative]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(this[relative], text.Replace(old, now, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
