using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace DigitalRights.Publishing;

/// <summary>
/// A folder that is published all or nothing. What changes is built in a folder beside it, and <see cref="Commit"/> swaps the two, so
/// that a reader, or a build that is killed at any moment, finds the whole old site or the whole new one. <c>SHA256SUMS</c> in the folder
/// lists the files that the program wrote; all others are left alone.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    readonly OutputLocation _location;
    readonly OutputLock _guard;
    readonly PublishedSite _published;
    readonly StagingFolder _staging;
    readonly ConcurrentDictionary<string, WrittenFile> _files = new(StringComparer.Ordinal);

    OutputFolder(OutputLocation location, OutputLock guard)
    {
        _location = location;
        _guard = guard;
        _published = PublishedSite.Read(location.Path);
        _staging = new(location);
    }

    /// <summary>The real path of the folder.</summary>
    public string FullPath => _location.Path;

    /// <summary>Whether the folder is a mount point: such a one cannot be exchanged, so its files are replaced one by one.</summary>
    public bool IsMountPoint => _location.IsMountPoint;

    internal PublicationSteps Steps { get; } = new();

    /// <summary>Takes hold of an output folder, which need not exist, and clears up after killed builds.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="inputFolders">The folders that the run reads, which the output must keep away from.</param>
    /// <exception cref="OutputException">The folder must not be published to, or another build is using it.</exception>
    public static OutputFolder Open(string path, params IEnumerable<string> inputFolders) => Open(OutputLocation.Of(path, inputFolders));

    internal static OutputFolder Open(OutputLocation location)
    {
        var guard = OutputLock.Take(location);
        try
        {
            Leftovers.Clear(location);
            return new(location, guard);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            guard.Dispose();
            throw new OutputException($"Cannot use the output folder {location.Path}: {error.Message}", error);
        }
        catch
        {
            guard.Dispose();
            throw;
        }
    }

    /// <summary>Takes a file of the new site; may be called from several threads at once, for each file once.</summary>
    /// <param name="path">Where it stands below the folder, with forward slashes.</param>
    /// <exception cref="ArgumentException">The path does not stay below the folder, or is that of the list of files.</exception>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        if (!Checksums.MayList(path))
        {
            throw new ArgumentException($"'{path}' cannot be the path of a published file.", nameof(path));
        }

        var isChanged = !_published.Holds(path, content);
        if (isChanged)
        {
            _staging.Write(path, content);
        }

        _files[path] = new(Convert.ToHexStringLower(SHA256.HashData(content)), content.Length, isChanged);
    }

    /// <summary>Publishes what was written, and takes away what an earlier run wrote and this one did not.</summary>
    /// <exception cref="OutputException">It cannot be published; the folder has been left as it was.</exception>
    public OutputSummary Commit() => new Publication(_location, _published, _staging, _files, Steps).Commit();

    /// <summary>Lets the folder go. Without a <see cref="Commit"/> it is as it was.</summary>
    public void Dispose()
    {
        _staging.Delete();
        _guard.Dispose();
    }

    /// <summary>Lets the folder go as a killed process would.</summary>
    internal void Abandon() => _guard.Dispose();
}
