using System.Runtime.InteropServices;

namespace DigitalRights.Publishing;

/// <summary>Puts a file that stays as it is into the new site.</summary>
static partial class FileLinks
{
    /// <summary>A second name for the file; a copy with its times where the file system has no such thing.</summary>
    public static void Share(string from, string to)
    {
        if (OperatingSystem.IsWindows() ? CreateHardLink(to, from, 0) : Link(from, to) == 0)
        {
            return;
        }

        File.Copy(from, to);
        File.SetLastWriteTimeUtc(to, File.GetLastWriteTimeUtc(from));
    }

    /// <summary>Another link to the same target, as it is written in the old one.</summary>
    public static void CopySymbolic(string from, string to, bool isFolder)
    {
        var target = new FileInfo(from).LinkTarget ?? throw new IOException($"{from} is no longer a link.");
        if (isFolder)
        {
            Directory.CreateSymbolicLink(to, target);
        }
        else
        {
            File.CreateSymbolicLink(to, target);
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string from, string to);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string to, string from, nint securityAttributes);
}
