using System.CommandLine;
using DigitalRights.Engine.Hosting;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Site.Modules;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Commands;

/// <summary>The folders, settings and manner of work that the command line asks for, the same for every command.</summary>
/// <param name="Root">The folder that holds the settings, the input and the output.</param>
/// <param name="Settings">Of files, environment and command line, in that order of weight.</param>
/// <param name="Inputs">The folders of the content, which exist.</param>
/// <param name="Output">The folder of the finished site, which need not exist.</param>
/// <param name="LogLevel">How much to tell.</param>
/// <param name="IsSerial">Whether one thing is done at a time.</param>
sealed record Project(string Root, EngineSettings Settings, IReadOnlyList<string> Inputs, string Output, LogLevel LogLevel, bool IsSerial)
{
    const string InputPathsKey = "InputPaths";
    const string OutputPathKey = "OutputPath";

    /// <exception cref="WrongUseException">A folder does not exist, or a setting is misspelt.</exception>
    public static Project Of(ParseResult parsed, bool isCheck = false)
    {
        var root = Path.GetFullPath(parsed.GetValue(CommonOptions.Root) ?? ProjectFolder.Nearest(Directory.GetCurrentDirectory()) ?? ".");
        if (!Directory.Exists(root)) throw new WrongUseException($"The folder {root} does not exist.");

        var settings = EngineSettings.Load(root, SettingsIn(parsed, isCheck));
        foreach (var name in settings.NamesInUse) RefuseSlip(name);
        if (SiteSettings.Keys.Append(OutputPathKey).FirstOrDefault(settings.HasParts) is { } divided)
        {
            throw new WrongUseException($"The setting {divided} is one value, not a list or an object.");
        }
        IReadOnlyList<string> paths = parsed.GetValue(CommonOptions.Input) is { } input ? [input]
            : settings.GetList(InputPathsKey) is { Count: > 0 } set ? set
            : ["input"];
        IReadOnlyList<string> inputs = [.. paths.Select(p => Path.GetFullPath(p, root))];
        if (inputs.FirstOrDefault(i => !Directory.Exists(i)) is { } missing)
        {
            throw new WrongUseException($"The input folder {missing} does not exist.");
        }

        var output = Path.GetFullPath(parsed.GetValue(CommonOptions.Output) ?? settings.GetString(OutputPathKey, "output"), root);
        return new(root, settings, inputs, output, parsed.GetValue(CommonOptions.Level), parsed.GetValue(CommonOptions.Serial));
    }

    static List<KeyValuePair<string, string>> SettingsIn(ParseResult parsed, bool isCheck)
    {
        var settings = (parsed.GetValue(CommonOptions.Settings) ?? [])
            .Select(s => s.Split('=', 2)).Select(s => KeyValuePair.Create(s[0].Trim(), s[1].Trim())).ToList();
        if (parsed.GetValue(CommonOptions.Strict)) settings.Add(KeyValuePair.Create(nameof(SiteSettings.Strict), "true"));
        if (isCheck) settings.Add(KeyValuePair.Create(nameof(SiteSettings.VerifyPages), "true"));
        return settings;
    }

    // Other keys are none of this program's business, and may be of Statiq's.
    static void RefuseSlip(string key)
    {
        string[] known = [.. SiteSettings.Keys, InputPathsKey, OutputPathKey];
        if (known.Contains(key, StringComparer.OrdinalIgnoreCase)) return;
        if (Nearest.DidYouMean(key, known) is { } meant) throw new WrongUseException($"There is no setting '{key}'. {meant}");
    }
}
