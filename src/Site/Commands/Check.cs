using System.CommandLine;

namespace DigitalRights.Site.Commands;

/// <summary><c>check</c>: does all the work of a build, reads every finished page as a browser does, and writes nothing.</summary>
static class Check
{
    public static Command Describe()
    {
        var command = new Command("check", "Reads and checks everything, every finished page included, and writes nothing.");
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => RunAsync(Project.Of(parsed, isCheck: true), cancellation)));
        return command;
    }

    static Task<ExitCode> RunAsync(Project project, CancellationToken cancellation)
    {
        var run = new SiteRun(project);
        return run.ExecuteAsync(new Discard(), pages => Summary.OfCheck(pages, run), cancellation);
    }
}
