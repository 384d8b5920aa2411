using System.CommandLine;
using System.CommandLine.Parsing;
using DigitalRights.Site.Modules;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Commands;

/// <summary>The options that every command has.</summary>
static class CommonOptions
{
    public static Option<string?> Root { get; } = new("--root", "-r")
    {
        Description = "The folder of the project. Default: the nearest folder upwards that holds statiq.json.",
        HelpName = "folder",
        Recursive = true,
    };

    public static Option<string?> Input { get; } = new("--input", "-i")
    {
        Description = "The folder of the content. Default: input.",
        HelpName = "folder",
        Recursive = true,
    };

    public static Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "The folder of the finished site. Default: output.",
        HelpName = "folder",
        Recursive = true,
    };

    public static Option<string[]> Settings { get; } = new("--setting", "-s")
    {
        Description = $"Sets a setting, over files and environment; may be repeated. {string.Join(", ", SiteSettings.Keys)}.",
        HelpName = "key=value",
        Recursive = true,
        Validators = { IsAssignment },
    };

    public static Option<LogLevel> Level { get; } = new("--log-level", "-l")
    {
        Description = "How much to tell.",
        HelpName = "level",
        Recursive = true,
        DefaultValueFactory = _ => LogLevel.Information,
    };

    public static Option<bool> Serial { get; } = new("--serial") { Description = "Do one thing at a time.", Recursive = true };

    public static Option<bool> Strict { get; } = new("--strict") { Description = "Treat warnings as errors.", Recursive = true };

    public static IReadOnlyList<Option> All { get; } = [Root, Input, Output, Settings, Level, Serial, Strict];

    static void IsAssignment(OptionResult result)
    {
        foreach (var token in result.Tokens.Where(t => t.Value.IndexOf('=', StringComparison.Ordinal) <= 0))
        {
            result.AddError($"'{token.Value}' is not a setting; write key=value.");
        }
    }
}
