using System.CommandLine;
using System.Globalization;
using DigitalRights.Facts.Records;
using DigitalRights.Site.Commands.Reports;
using DigitalRights.Site.SourceLinks;

namespace DigitalRights.Site.Commands;

/// <summary>
/// <c>links</c>: asks for the addresses of the sources, keeps what was found in a file, and tells which do not open and have no archived
/// copy. It never fails for what it finds: that a page is gone is no fault of whoever changes something else.
/// </summary>
static class Links
{
    static readonly Option<string> Results = new("--results")
    {
        Description = "The file that keeps what was found, and when. Default: links.json.",
        HelpName = "file",
        DefaultValueFactory = _ => "links.json",
    };

    static readonly Option<int> OlderThan = new("--older-than")
    {
        Description = "How many days a good answer counts; what did not open is asked for each time. Default: 30.",
        HelpName = "days",
        DefaultValueFactory = _ => 30,
    };

    static readonly Option<LinksFormat> Format = new("--format") { Description = "text, or issue: the body of an issue in Markdown." };

    public static Command Describe()
    {
        var command = new Command("links", "Asks for the addresses of the sources, politely, and tells which do not open.")
        {
            Results,
            OlderThan,
            Format,
        };
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => RunAsync(Project.Of(parsed),
            parsed.GetRequiredValue(Results), parsed.GetValue(OlderThan), parsed.GetValue(Format), cancellation)));
        return command;
    }

    static Task<ExitCode> RunAsync(Project project, string results, int days, LinksFormat format, CancellationToken cancellation)
    {
        var run = new SiteRun(project);
        var explained = project.Settings.GetString("Repository") ?? run.Settings.Links.Host?.ToString();
        var manners = new LinkManners("digital-rights-link-check/1.0" + (explained is null ? "" : $" (+{explained})"));
        var path = Path.GetFullPath(results, project.Root);
        return run.ReadAsync(
            async catalogue =>
            {
                var found = await AskAsync(catalogue.Sources, path, days, manners, cancellation);
                var answers = catalogue.Sources.Select(s => (Source: s, Result: found.GetValueOrDefault(s.Url?.ToString() ?? "")));
                var told = answers.Where(a => a.Result is not null).Select(a => (a.Source, Result: a.Result!));
                await Console.Out.WriteLineAsync(format == LinksFormat.Issue
                    ? Issue([.. told.Where(a => a.Result.WrongSince is not null)])
                    : Text([.. told], catalogue.Sources, path));
            },
            cancellation);
    }

    // What is not known yet, or did not open, is asked for again.
    static async Task<Dictionary<string, LinkResult>> AskAsync(
        IReadOnlyList<Source> sources, string path, int days, LinkManners manners, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(DateTime.Now);
        var known = LinkFile.Read(path);
        var named = sources.Select(s => s.Url).OfType<Uri>().Select(a => a.ToString()).ToHashSet(StringComparer.Ordinal);
        var kept = known.Where(k => named.Contains(k.Key)).ToDictionary(StringComparer.Ordinal);
        var due = sources.Select(s => s.Url).OfType<Uri>()
            .Where(a => kept.GetValueOrDefault(a.ToString()) is not { WrongSince: null } last || last.CheckedOn.AddDays(days) <= today);
        try
        {
            await new LinkChecks(manners, today).RunAsync(due, known, result => kept[result.Address] = result, cancellation);
        }
        finally
        {
            LinkFile.Write(path, kept.Values); // also when it is stopped: what was found is not asked for again
        }
        return kept;
    }

    static string Text(IReadOnlyList<(Source Source, LinkResult Result)> answers, IReadOnlyList<Source> sources, string path)
    {
        var bare = sources.Count(s => s.Url is not null && s.Archived.Count == 0);
        return string.Join('\n', answers.Select(a => Told(a.Source, a.Result)).OfType<string>().Append(
            $"{answers.Select(a => a.Result.Address).Distinct().Count()} addresses; "
            + $"{answers.Where(a => a.Result.WrongSince is not null).Select(a => a.Result.Address).Distinct().Count()} do not open; "
            + $"{bare} sources have no archived copy. All that was found is in {path}"));
    }

    // Those that readers can see nowhere come first, and of them those that have been gone longest.
    internal static string Issue(IReadOnlyList<(Source Source, LinkResult Result)> wrong) => string.Join('\n',
        [
            "The addresses of these sources do not open. Look for the page elsewhere, add a copy under `archived`, or write the new "
                + "address; what a site does not show to programs may open in a browser.",
            "",
            .. wrong.OrderBy(a => a.Source.Archived.Count > 0).ThenBy(a => a.Result.WrongSince).Select(a =>
                $"- [ ] {MarkdownText.Code(Told(a.Source, a.Result)!)}"),
        ]);

    static string? Told(Source source, LinkResult result) => result.State switch
    {
        LinkState.Opens => null,
        LinkState.Moved => $"{source.Origin.Of("url")}: moved to {result.MovedTo}",
        _ => $"{source.Origin.Of("url")}: {Words(result.State)} ({result.Detail}) since "
            + $"{result.WrongSince!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}; "
            + (source.Archived.Count == 0 ? "no archived copy" : "there is an archived copy") + $": {result.Address}",
    };

    static string Words(LinkState state) => state switch
    {
        LinkState.Gone => "gone",
        LinkState.Refused => "not shown to programs",
        LinkState.Private => "in a private network",
        _ => "does not answer",
    };
}

/// <summary>In what form it is told what was found.</summary>
enum LinksFormat
{
    Text,
    Issue,
}
