using System.Text;

namespace DigitalRights.Publishing;

/// <summary>The list of published files in the format of sha256sum: a hash, two spaces and a path on each line, in ordinal order.</summary>
static class Checksums
{
    public const string FileName = "SHA256SUMS";

    const int HashLength = 64;

    public static byte[] Format(IReadOnlyDictionary<string, WrittenFile> files)
    {
        var text = new StringBuilder();
        foreach (var path in files.Keys.Order(StringComparer.Ordinal))
        {
            text.Append(files[path].Hash).Append("  ").Append(path).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The paths in a list. Lines that are not ours, and paths that do not stay below the folder, are left out.</summary>
    public static IEnumerable<string> Paths(string text) =>
        from line in text.Split('\n')
        let path = line.Length > HashLength + 2 ? line[(HashLength + 2)..] : ""
        where path.Length > 0
            && line.AsSpan(HashLength, 2) is "  " or " *"
            && line.AsSpan(0, HashLength).ContainsAnyExcept(Hexadecimal) is false
            && MayList(path)
        select path;

    /// <summary>
    /// Whether a path stays below the folder, is written in the one way that others can be compared with, and is not that of the list
    /// itself.
    /// </summary>
    public static bool MayList(string path) =>
        path.Split('/').All(part => part.Length > 0 && part is not ("." or ".."))
        && !path.Any(c => char.IsControl(c) || c == '\\')
        && !path.Split('/')[0].Equals(FileName, StringComparison.OrdinalIgnoreCase);

    static readonly System.Buffers.SearchValues<char> Hexadecimal = System.Buffers.SearchValues.Create("0123456789abcdefABCDEF");
}
