using System.CommandLine;

namespace DigitalRights.Site.Commands;

/// <summary>The commands, as Statiq's users know them.</summary>
static class CommandLine
{
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
        var root = Build.Describe();
        foreach (var option in CommonOptions.All) root.Options.Add(option);
        Command[] commands =
        [
            Check.Describe(), Preview.Describe(), New.Describe(), Fix.Describe(), Diff.Describe(), Links.Describe(), Stale.Describe(),
            Schemas.Describe(), ImportIssue.Describe(),
        ];
        foreach (var command in commands) root.Subcommands.Add(command);
        return root;
    }
}
