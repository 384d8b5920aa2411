using System.Buffers;

namespace DigitalRights.Publishing;

/// <summary>What the output folder held when the build began.</summary>
sealed class PublishedSite
{
    readonly string _root;
    readonly FolderTree _tree;

    PublishedSite(string root)
    {
        _root = root;
        _tree = FolderTree.Read(root);
        Checksums = _tree.Files.ContainsKey(Publishing.Checksums.FileName)
            ? File.ReadAllBytes(Path.Combine(root, Publishing.Checksums.FileName))
            : null;
        Own = Listed().Where(_tree.Files.ContainsKey).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The list of files as it is published, if it is.</summary>
    public byte[]? Checksums { get; }

    /// <summary>The listed files that exist: those that an earlier run wrote.</summary>
    public IReadOnlySet<string> Own { get; }

    /// <summary>Whether there is a list, though not one of ours.</summary>
    public bool HasForeignChecksums => Checksums is { Length: > 0 } && !Listed().Any();

    public static PublishedSite Read(string root) => new(root);

    /// <summary>Whether a published file, reached through no link, has exactly these bytes.</summary>
    public bool Holds(string path, ReadOnlySpan<byte> content)
    {
        if (!_tree.Files.TryGetValue(path, out var length) || length != content.Length)
        {
            return false;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(content.Length + 1);
        try
        {
            using var handle = File.OpenHandle(Path.Combine(_root, path));
            var read = RandomAccess.Read(handle, buffer, 0);
            return content.SequenceEqual(buffer.AsSpan(0, read));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    IEnumerable<string> Listed() =>
        Checksums is null ? [] : Publishing.Checksums.Paths(System.Text.Encoding.UTF8.GetString(Checksums));
}
