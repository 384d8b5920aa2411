using DigitalRights.Engine.Hosting;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Site.Modules;

namespace DigitalRights.Site.Hosts.Engine;

/// <summary>The folders and settings that every command works with.</summary>
/// <param name="Settings">Of files, environment and command line, in that order of weight.</param>
/// <param name="Inputs">The folders of the content, which exist.</param>
/// <param name="Output">The folder of the finished site, which need not exist.</param>
sealed record Place(string Root, EngineSettings Settings, IReadOnlyList<string> Inputs, string Output)
{
    const string InputPathsKey = "InputPaths";
    const string OutputPathKey = "OutputPath";

    /// <exception cref="WrongUseException">A folder does not exist.</exception>
    public static Place Of(RunRequest request)
    {
        if (!Directory.Exists(request.Root)) throw new WrongUseException($"The folder {request.Root} does not exist.");
        foreach (var key in request.Settings.Select(s => s.Key)) RefuseSlip(key);
        var settings = EngineSettings.Load(request.Root, request.Settings);
        IReadOnlyList<string> paths = request.Input is { } input ? [input]
            : settings.GetList(InputPathsKey) is { Count: > 0 } set ? set
            : ["input"];
        IReadOnlyList<string> inputs = [.. paths.Select(p => Path.GetFullPath(p, request.Root))];
        if (inputs.FirstOrDefault(i => !Directory.Exists(i)) is { } missing) throw new WrongUseException($"The input folder {missing} does not exist.");

        return new(request.Root, settings, inputs, Path.GetFullPath(request.Output ?? settings.GetString(OutputPathKey, "output"), request.Root));
    }

    // Other keys are none of this program's business, and may be of Statiq's.
    static void RefuseSlip(string key)
    {
        string[] known = [.. SiteSettings.Keys, InputPathsKey, OutputPathKey];
        if (known.Contains(key, StringComparer.OrdinalIgnoreCase)) return;
        if (Nearest.DidYouMean(key, known) is { } meant) throw new WrongUseException($"There is no setting '{key}'. {meant}");
    }
}
