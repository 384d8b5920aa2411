using DigitalRights.Bench.Measuring;

namespace DigitalRights.Bench;

/// <summary>The native program of this repository.</summary>
static class NativeProgram
{
    /// <summary>Makes it, or brings it up to date; its file.</summary>
    public static string Make(string repository)
    {
        // The code of the program is built into folders of its own, not into those that this program runs from.
        var folder = Path.Combine(repository, "publish");
        Tool.Run($"dotnet publish '{repository}/src/Site' -c Release -nologo -v q -o '{folder}'");
        return Path.Combine(folder, "Site");
    }
}
