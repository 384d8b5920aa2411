using System.Formats.Tar;

namespace DigitalRights.Engine;

/// <summary>
/// Tells named pipes, sockets and devices from files without opening them: opening a pipe waits for someone to write into it.
/// The framework knows the difference only where it packs files (ustar's type flags, POSIX.1-2017, pax), so it is asked to pack this one.
/// </summary>
static class SpecialFile
{
    /// <param name="path">The real path of something that is no folder and has no bytes, which is true of all that is special.</param>
    /// <returns>What it is, such as "a named pipe"; null for a file.</returns>
    public static string? KindOf(string path)
    {
        try
        {
            using var archive = new MemoryStream();
            using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true))
            {
                writer.WriteEntry(path, "file");
            }

            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry()?.EntryType switch
            {
                TarEntryType.Fifo => "a named pipe",
                TarEntryType.CharacterDevice or TarEntryType.BlockDevice => "a device",
                _ => null,
            };
        }
        catch (Exception e) when (e is UnauthorizedAccessException or FileNotFoundException)
        {
            return null; // a file that may not be read, or whose name cannot be decoded: whoever reads it is told so
        }
        catch (IOException)
        {
            return "neither a file nor a folder"; // a socket cannot be packed
        }
    }
}
