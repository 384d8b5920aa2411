using System.Runtime.InteropServices;

namespace DigitalRights.Publishing;

/// <summary>Exchanges two folders in one step, where the system can.</summary>
static partial class FolderExchange
{
    const int CurrentFolder = -100; // AT_FDCWD; both paths are absolute
    const uint Exchange = 2; // RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS

    public static bool Try(string left, string right)
    {
        try
        {
            return (OperatingSystem.IsLinux() && RenameOnLinux(CurrentFolder, left, CurrentFolder, right, Exchange) == 0)
                || (OperatingSystem.IsMacOS() && RenameOnMac(left, right, Exchange) == 0);
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameOnLinux(int leftFolder, string left, int rightFolder, string right, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameOnMac(string left, string right, uint flags);
}
