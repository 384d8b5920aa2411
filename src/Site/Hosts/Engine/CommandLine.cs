using System.CommandLine;
using System.CommandLine.Parsing;
using DigitalRights.Site.Modules;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Hosts.Engine;

/// <summary>The commands and their options, as Statiq's users know them.</summary>
static class CommandLine
{
    static readonly Option<string?> Root = new("--root", "-r") { Description = "The folder of the project. Default: the nearest folder upwards that holds statiq.json.", HelpName = "folder", Recursive = true };
    static readonly Option<string?> Input = new("--input", "-i") { Description = "The folder of the content. Default: input.", HelpName = "folder", Recursive = true };
    static readonly Option<string?> Output = new("--output", "-o") { Description = "The folder of the finished site. Default: output.", HelpName = "folder", Recursive = true };
    static readonly Option<string[]> Settings = new("--setting", "-s") { Validators = { IsAssignment }, Description = "Sets a setting, over files and environment; may be repeated. " + string.Join(", ", SiteSettings.Keys) + ".", HelpName = "key=value", Recursive = true };
    static readonly Option<LogLevel> Level = new("--log-level", "-l") { Description = "How much to tell.", DefaultValueFactory = _ => LogLevel.Information, HelpName = "level", Recursive = true };
    static readonly Option<bool> Serial = new("--serial") { Description = "Do one thing at a time.", Recursive = true };
    static readonly Option<bool> Strict = new("--strict") { Description = "Treat warnings as errors.", Recursive = true };

    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Describe().Parse(args);
        if (parsed.Errors.Count == 0) return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });

        foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message);
        await Console.Error.WriteLineAsync("Use --help to see the commands and options.");
        return (int)ExitCode.WrongUse;
    }

    static RootCommand Describe()
    {
        var root = new RootCommand("""
            Builds the explainer on digital rights in Central Asia: YAML facts and Markdown essays in, a static website out.

            Without a command it builds the site into the folder output. Exit codes: 0 done; 1 the content has errors, and nothing
            was written; 2 the command was used wrongly; 3 a fault of the program.
            """);
        foreach (var option in new Option[] { Root, Input, Output, Settings, Level, Serial, Strict }) root.Options.Add(option);
        root.SetAction((parsed, cancel) => Site.RunAsync(RequestOf(parsed), Command.Build, cancel));

        var check = new System.CommandLine.Command("check", "Reads and checks everything, every finished page included, and writes nothing.");
        check.SetAction((parsed, cancel) => Site.RunAsync(RequestOf(parsed), Command.Check, cancel));
        root.Subcommands.Add(check);

        var schemas = new System.CommandLine.Command("schemas", "Writes the JSON Schemas that editors use to the folder schemas of the content.");
        schemas.SetAction((parsed, cancel) => Schemas.RunAsync(RequestOf(parsed), cancel));
        root.Subcommands.Add(schemas);
        return root;
    }

    static void IsAssignment(OptionResult result)
    {
        foreach (var token in result.Tokens.Where(t => t.Value.IndexOf('=', StringComparison.Ordinal) <= 0))
        {
            result.AddError($"'{token.Value}' is not a setting; write key=value.");
        }
    }

    static RunRequest RequestOf(ParseResult parsed)
    {
        var settings = (parsed.GetValue(Settings) ?? []).Select(s => s.Split('=', 2)).Select(s => KeyValuePair.Create(s[0].Trim(), s[1].Trim())).ToList();
        if (parsed.GetValue(Strict)) settings.Add(KeyValuePair.Create(nameof(SiteSettings.Strict), "true"));
        return new(Path.GetFullPath(parsed.GetValue(Root) ?? ProjectFolder.Nearest(Directory.GetCurrentDirectory()) ?? "."), parsed.GetValue(Input), parsed.GetValue(Output), settings, parsed.GetValue(Level), parsed.GetValue(Serial));
    }
}
