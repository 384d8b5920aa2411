namespace DigitalRights.Publishing.Tests;

/// <summary>Short ways to publish.</summary>
static class Sites
{
    public static OutputSummary Publish(string output, params (string Path, string Content)[] files)
    {
        using var folder = OutputFolder.Open(output);
        folder.Fill(files);
        return folder.Commit();
    }

    public static void Fill(this OutputFolder folder, params (string Path, string Content)[] files)
    {
        foreach (var (path, content) in files)
        {
            folder.Write(path, System.Text.Encoding.UTF8.GetBytes(content));
        }
    }

    /// <summary>Everything in a folder but the list of files, as one text that is easy to compare.</summary>
    public static string Tree(string folder) => string.Join(
        '\n',
        Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path) + (File.Exists(path) ? "=" + File.ReadAllText(path) : "/"))
            .Where(line => !line.StartsWith("SHA256SUMS", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    /// <summary>What builds have left beside the output.</summary>
    public static IEnumerable<string> Beside(TemporaryFolder folder) =>
        Directory.EnumerateFileSystemEntries(folder.Path, ".*").Select(path => Path.GetFileName(path)!);
}
