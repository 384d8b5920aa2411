using DigitalRights.Bench.Measuring;

namespace DigitalRights.Bench;

/// <summary>The program of this repository, as it is run.</summary>
static class ProgramFiles
{
    /// <summary>Makes the native program, or brings it up to date; its file.</summary>
    public static string Native(string repository)
    {
        // The code of the program is built into folders of its own, not into those that this program runs from.
        var folder = Path.Combine(repository, "publish");
        Tool.Run($"dotnet publish '{repository}/src/Site' -c Release -nologo -v q -o '{folder}'");
        return Path.Combine(folder, "Site");
    }

    /// <summary>Builds what <c>dotnet run</c> starts; its file.</summary>
    public static string Debug(string repository)
    {
        Tool.Run($"dotnet build '{repository}/src/Site' -nologo -v q");
        return Path.Combine(repository, "src", "Site", "bin", "Debug", "net10.0", "Site.dll");
    }
}
