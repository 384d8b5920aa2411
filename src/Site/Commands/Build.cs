using System.CommandLine;
using DigitalRights.Publishing;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Commands;

/// <summary>What the program does without a command: builds the site and publishes it all or nothing.</summary>
static class Build
{
    public static RootCommand Describe()
    {
        var command = new RootCommand("""
            Builds the explainer on digital rights in Central Asia: YAML facts and Markdown essays in, a static website out.

            Without a command it builds the site into the folder output. Exit codes: 0 done; 1 the content has errors, and nothing
            was written; 2 the command was used wrongly; 3 a fault of the program or the machine.
            """);
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => RunAsync(Project.Of(parsed), cancellation)));
        return command;
    }

    static async Task<ExitCode> RunAsync(Project project, CancellationToken cancellation)
    {
        var run = new SiteRun(project);
        using var output = OutputFolder.Open(project.Output, project.Inputs);
        if (output.IsMountPoint)
        {
            run.Log.LogInformation(
                "The output folder {Folder} is a mount point and cannot be exchanged as a whole; its files are replaced one by one.",
                project.Output);
        }
        return await run.ExecuteAsync(new PublishedOutput(output), pages => Summary.OfBuild(pages, output.Commit(), run), cancellation);
    }
}
