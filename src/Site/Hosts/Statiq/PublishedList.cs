using System.Security.Cryptography;
using System.Text;
using DigitalRights.Theme.Links;

namespace DigitalRights.Site.Hosts.Statiq;

/// <summary>Writes the list of published files, which on the engine in src/Engine is a part of publishing.</summary>
static class PublishedList
{
    public static async Task WriteAsync(AfterEngineExecution finished)
    {
        var output = Path.Combine(finished.Engine.FileSystem.RootPath.FullPath, finished.Engine.FileSystem.OutputPath.FullPath);
        var lines = finished.Engine.FileSystem.WriteTracker.CurrentWrites
            .Select(written => Path.GetRelativePath(output, Path.Combine(output, written.Key.FullPath)).Replace('\\', '/'))
            .Where(path => path != Download.Checksums.Name && !path.StartsWith("../", StringComparison.Ordinal)
                && File.Exists(Path.Combine(output, path)))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(path => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(output, path))))}  {path}\n");
        await File.WriteAllTextAsync(Path.Combine(output, Download.Checksums.Name),
            string.Concat(lines), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
