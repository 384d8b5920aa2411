using System.CommandLine;
using System.Text;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Input;

namespace DigitalRights.Site.Commands;

/// <summary><c>fix</c>: mends in the files of the content what can be mended without a doubt; all else stays as it is written.</summary>
static class Fix
{
    const int LongestShown = 60;

    static readonly Option<bool> DryRun = new("--dry-run") { Description = "Only tell what would be mended." };

    public static Command Describe()
    {
        var command = new Command("fix", "Mends what is safe, such as quotation marks that YAML needs, dates in another form, trackers in "
            + "addresses and the order of fields; comments stay.") { DryRun };
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => RunAsync(
            Project.Of(parsed), parsed.GetValue(DryRun), cancellation)));
        return command;
    }

    static async Task<ExitCode> RunAsync(Project project, bool isDry, CancellationToken cancellation)
    {
        var files = InputFiles.Of(project);
        var (texts, mended) = Mending.Of([.. files.Keys]);
        foreach (var diagnostic in mended) await Console.Out.WriteLineAsync(Told(diagnostic));
        foreach (var (file, path) in files.Where(f => texts.ContainsKey(f.Key.ShownAs)))
        {
            if (!isDry) await File.WriteAllTextAsync(path, texts[file.ShownAs], new UTF8Encoding(false), cancellation);
        }
        await Console.Out.WriteLineAsync(mended.Count == 0 ? "There is nothing to mend without a doubt."
            : $"{(isDry ? "Would mend" : "Mended")} {mended.Count} {(mended.Count == 1 ? "place" : "places")} in {texts.Count} "
                + $"{(texts.Count == 1 ? "file" : "files")}. What is left, if anything, is told by: "
                + "dotnet run --project src/Site -- check");
        return ExitCode.Done;
    }

    static string Told(Diagnostic diagnostic)
    {
        var mend = diagnostic.Mend!;
        var isShort = mend.Old.Length is > 0 and <= LongestShown && mend.New.Length is > 0 and <= LongestShown
            && !mend.Old.Contains('\n', StringComparison.Ordinal);
        return (diagnostic with
        {
            Severity = Severity.Note,
            Suggestion = isShort ? $"'{mend.Old}' becomes '{mend.New}'." : null,
            Write = null,
        }).ToString();
    }
}
