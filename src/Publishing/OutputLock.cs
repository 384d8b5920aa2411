using Microsoft.Win32.SafeHandles;

namespace DigitalRights.Publishing;

/// <summary>
/// A file beside the output folder that one build at a time holds open, and takes away at the end. A killed build leaves it, but no longer
/// holds it.
/// </summary>
sealed class OutputLock : IDisposable
{
    const int Attempts = 5;

    readonly SafeFileHandle _handle;
    readonly string _path;

    OutputLock(SafeFileHandle handle, string path)
    {
        _handle = handle;
        _path = path;
    }

    /// <exception cref="OutputException">Another build holds it, or it cannot be made.</exception>
    public static OutputLock Take(OutputLocation location)
    {
        // A build that ends marks the file and unlinks it, and only then lets it go. Whoever opened the file just before that gets the lock
        // of a file that is no longer there, sees the mark, and opens anew. A mark that stays was left by a build killed in between.
        SafeFileHandle? handle = null;
        for (var attempt = 0; attempt < Attempts && (handle is null || RandomAccess.GetLength(handle) > 0); attempt++)
        {
            handle?.Dispose();
            handle = Open(location);
        }

        RandomAccess.SetLength(handle!, 0);
        return new(handle!, location.LockPath);
    }

    public void Dispose()
    {
        if (_handle.IsClosed)
        {
            return;
        }

        if (!OperatingSystem.IsWindows())
        {
            RandomAccess.Write(_handle, [1], 0);
            File.Delete(_path);
        }

        _handle.Dispose();
    }

    static SafeFileHandle Open(OutputLocation location)
    {
        // Windows takes the file away by itself, without the gap.
        var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
        try
        {
            Directory.CreateDirectory(location.Parent);
            return File.OpenHandle(location.LockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, options);
        }
        catch (IOException error) when (IsHeld(error))
        {
            throw new OutputException($"Another build is using the output folder {location.Path} (it holds {location.LockPath}).", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"Cannot write beside the output folder, in {location.Parent}: {error.Message}", error);
        }
    }

    // EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.
    static bool IsHeld(IOException error) => error.HResult is 11 or 35 or unchecked((int)0x80070020);
}
