using System.CommandLine;
using DigitalRights.Facts;
using DigitalRights.Facts.Changes;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Input;
using DigitalRights.Site.Changes;
using DigitalRights.Site.Commands.Reports;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Site.Commands;

/// <summary><c>diff</c>: tells a reviewer in Markdown what the content says otherwise than in another state.</summary>
static class Diff
{
    static readonly Argument<string> Other = new("state")
    {
        Description = "What to compare with: a folder of content, or a commit as git names it, such as origin/main or HEAD~1.",
    };

    public static Command Describe()
    {
        var command = new Command("diff",
            "Tells in Markdown what the content says otherwise than before: facts, answers, numbers in texts, pages.") { Other };
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => RunAsync(
            Project.Of(parsed), parsed.GetRequiredValue(Other), cancellation)));
        return command;
    }

    static async Task<ExitCode> RunAsync(Project project, string state, CancellationToken cancellation)
    {
        if (Directory.Exists(Path.GetFullPath(state, project.Root)))
        {
            await TellAsync(project, Path.GetFullPath(state, project.Root), cancellation);
            return ExitCode.Done;
        }
        var input = Path.GetRelativePath(project.Root, project.Inputs[0]);
        if (input.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(input))
        {
            throw new WrongUseException($"The content in {project.Inputs[0]} lies outside the project, so git does not know it. "
                + "Name a folder to compare with.");
        }
        var folder = Directory.CreateTempSubdirectory("site-diff-");
        try
        {
            await Git.ExtractAsync(project.Root, state, input, folder.FullName, cancellation);
            await TellAsync(project, Path.Combine(folder.FullName, input), cancellation);
            return ExitCode.Done;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static async Task TellAsync(Project project, string old, CancellationToken cancellation)
    {
        if (!Directory.Exists(old)) throw new WrongUseException("There is no content in that state.");
        var before = project with { Inputs = [old], LogLevel = LogLevel.None };
        var after = project with { LogLevel = LogLevel.None };
        var (was, now) = (Read(before), Read(after));
        var files = ContentChanges.Between(was.Files, now.Files);
        var pages = await PagesAsync(before, after, cancellation);

        await Console.Out.WriteLineAsync(new ContentDiff(was.Catalogue, now.Catalogue, files, pages).ToString());
        if (now.Errors > 0)
        {
            await Console.Out.WriteLineAsync(
                $"Errors in the content now: {now.Errors}. Not all of it could be read, so this may be incomplete; see the check.");
        }
    }

    static (IReadOnlyList<ContentFile> Files, Catalogue Catalogue, int Errors) Read(Project project)
    {
        IReadOnlyList<ContentFile> files = [.. InputFiles.Of(project).Keys];
        var findings = new Findings();
        var catalogue = CatalogueReader.Read(files, findings);
        return (files, catalogue, findings.Sorted().Count(d => d.Severity == Severity.Error));
    }

    static async Task<PageChanges?> PagesAsync(Project before, Project after, CancellationToken cancellation)
    {
        var (old, now) = (new PageHashes(), new PageHashes());
        return await new SiteRun(after).WritesAsync(now, cancellation) && await new SiteRun(before).WritesAsync(old, cancellation)
            ? PageChanges.Between(old, now)
            : null;
    }
}
