using System.CommandLine;
using DigitalRights.Site.Commands.Reports;

namespace DigitalRights.Site.Commands;

/// <summary><c>check</c>: does all the work of a build, reads every finished page as a browser does, and writes nothing.</summary>
static class Check
{
    static readonly Option<ReportFormat> Format = new("--format")
    {
        Description = "How findings are told: text, json, github (annotations, and the whole list in the step's summary) or sarif.",
        HelpName = "format",
    };

    static readonly Option<string?> Since = new("--changed-since")
    {
        Description = "With --format github: what the change is compared with, such as origin/main; findings in its files come first.",
        HelpName = "reference",
    };

    public static Command Describe()
    {
        var command = new Command("check", "Reads and checks everything, every finished page included, and writes nothing.")
        {
            Format,
            Since,
        };
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => RunAsync(
            Project.Of(parsed, isCheck: true), parsed.GetValue(Format), parsed.GetValue(Since), cancellation)));
        return command;
    }

    static async Task<ExitCode> RunAsync(Project project, ReportFormat format, string? since, CancellationToken cancellation)
    {
        IReadOnlySet<string> changed = since is null
            ? new HashSet<string>()
            : await ChangedFiles.SinceAsync(project.Root, since, cancellation);
        var isText = format == ReportFormat.Text;
        var run = new SiteRun(project, keepsFindings: !isText);
        var code = await run.ExecuteAsync(new Discard(), pages => isText ? Summary.OfCheck(pages, run) : null, cancellation);
        if (!isText) await TellAsync(format, run.Findings, changed, cancellation);
        return code;
    }

    static async Task TellAsync(ReportFormat format, IReadOnlyList<Finding> findings,
        IReadOnlySet<string> changed, CancellationToken cancellation)
    {
        if (format == ReportFormat.GitHub)
        {
            foreach (var line in Report.Annotations(findings, changed)) await Console.Out.WriteLineAsync(line);
            if (Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is { Length: > 0 } summary)
            {
                await File.AppendAllTextAsync(summary, Report.Summary(findings, changed), cancellation);
            }
            return;
        }
        await Console.Out.WriteLineAsync(format == ReportFormat.Json ? Report.Json(findings) : Report.Sarif(findings));
    }
}
