using System.Security.Cryptography;

namespace DigitalRights.Site.Tests.Support;

/// <summary>What a folder holds.</summary>
static class Folder
{
    /// <summary>The paths of all files below a folder, with forward slashes, in ordinal order; none when there is no folder.</summary>
    public static IReadOnlyList<string> Files(string folder) =>
        !Directory.Exists(folder) ? [] :
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal),
        ];

    /// <summary>The hash of every file, a line each, in the form of sha256sum.</summary>
    public static string Hashes(string folder) => string.Concat(Files(folder).Select(f => $"{Hash(Path.Combine(folder, f))}  {f}\n"));

    /// <summary>The hash and the time of last writing of every file, a line each.</summary>
    public static string HashesAndTimes(string folder) =>
        string.Concat(Files(folder).Select(f => Path.Combine(folder, f)).Select(f => $"{Hash(f)} {File.GetLastWriteTimeUtc(f):O} {f}\n"));

    public static void Copy(string from, string to, Func<string, bool>? choose = null)
    {
        foreach (var file in Files(from).Where(choose ?? (_ => true)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, file))!);
            File.Copy(Path.Combine(from, file), Path.Combine(to, file));
        }
    }

    /// <summary>Fails unless SHA256SUMS in the folder lists exactly the files in it, each with its hash.</summary>
    public static void AssertChecksums(string folder)
    {
        var listed = File.ReadAllText(Path.Combine(folder, "SHA256SUMS"));
        var found = string.Concat(Hashes(folder).Split('\n')
            .Where(l => l.Length > 0 && !l.EndsWith("  SHA256SUMS", StringComparison.Ordinal)).Select(l => l + "\n"));
        Assert.Equal(found, listed);
    }

    static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
}
