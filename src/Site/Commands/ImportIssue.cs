using System.CommandLine;
using System.Text;
using System.Text.Json;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Input;
using DigitalRights.Facts.Issues;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Site.Commands.Reports;
using DigitalRights.Theme.Links;

namespace DigitalRights.Site.Commands;

/// <summary>
/// <c>import-issue</c>: makes files of an issue that was written with a form and approved, and tells in Markdown what a person still has to
/// do. Everything in the issue is a stranger's; nothing of it decides where a file lies, what is run, or what a pull request is called.
/// </summary>
static class ImportIssue
{
    const string Approved = "approved";
    const string Standard = "-";
    const int MostTold = 100;
    const long LargestFile = 4 * 1024 * 1024;

    static readonly Argument<string> Issue = new("file")
    {
        Description = "The text of the issue, or with the ending .json the issue or event as GitHub tells it; - for standard input.",
    };

    static readonly Option<int> Number = new("--number")
    {
        Description = "The number of the issue; read from the file where that is JSON.",
        HelpName = "number",
    };

    public static Command Describe()
    {
        var command = new Command("import-issue",
            "Makes files of an approved issue that was written with a form, and tells what a person still has to do.") { Issue, Number };
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => RunAsync(
            Project.Of(parsed), parsed.GetRequiredValue(Issue), parsed.GetValue(Number), cancellation)));
        return command;
    }

    static async Task<ExitCode> RunAsync(Project project, string file, int number, CancellationToken cancellation)
    {
        var (given, body) = await ReadAsync(project, file, cancellation);
        number = given ?? number;
        if (number <= 0) throw new WrongUseException("The number of the issue is missing: --number 12");

        var contents = InputFiles.Of(project);
        var before = new Findings();
        var catalogue = CatalogueReader.Read(contents.Keys, before);
        var pages = Pages(catalogue.Records);
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var import = new IssueImport(number, today, catalogue, [.. contents.Keys], pages.GetValueOrDefault);
        var made = import.Of(body, Forms(project.Root));
        foreach (var refusal in made.Refusals) await Console.Error.WriteLineAsync($"- {MarkdownText.Code(refusal)}");
        if (made.Refusals.Count > 0) return ExitCode.ContentErrors;

        foreach (var (path, text) in made.Files)
        {
            var full = Path.Combine(project.Inputs[0], path);
            if (path.StartsWith("facts/", StringComparison.Ordinal)) Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            await File.WriteAllTextAsync(full, text, new UTF8Encoding(false), cancellation);
        }
        var after = new Findings();
        CatalogueReader.Read(InputFiles.Of(project).Keys, after);
        var known = before.Sorted().Select(f => f.ToString()).ToHashSet(StringComparer.Ordinal);
        await Console.Out.WriteAsync(Told(number, project, made,
            [.. after.Sorted().Where(f => f.Severity != Severity.Note && !known.Contains(f.ToString()))]));
        return ExitCode.Done;
    }

    static string Told(int number, Project project, ImportedIssue made, IReadOnlyList<Diagnostic> left)
    {
        var text = new StringBuilder($"Made from the form in issue #{number}. Nothing of it has been checked against a source yet.\n\n");
        var folder = Path.GetRelativePath(project.Root, project.Inputs[0]).Replace('\\', '/');
        foreach (var path in made.Files.Keys) text.Append($"- {MarkdownText.Code($"{folder}/{path}")}\n");
        text.Append("\nStill to do, in this branch:\n\n");
        foreach (var line in made.ToDo) text.Append($"- [ ] {MarkdownText.Code(line)}\n");
        foreach (var finding in left.Take(MostTold))
        {
            var said = $"{finding.Location}: {string.Join(' ', new[] { finding.Message, finding.Suggestion }.OfType<string>())}";
            text.Append($"- [ ] {MarkdownText.Code(said)}\n");
        }
        if (left.Count > MostTold) text.Append($"- [ ] and {left.Count - MostTold} more, which the check tells\n");
        return text.Append($"- [ ] Take out the notes that start with #.\n\nCloses #{number}\n").ToString();
    }

    static Dictionary<string, IRecord> Pages(IEnumerable<IRecord> records)
    {
        var pages = new Dictionary<string, IRecord>(StringComparer.Ordinal);
        foreach (var record in records.Where(r => r.Noun is not (Noun.Term or Noun.Correction))) pages[Address.Of(record).Path] = record;
        return pages;
    }

    static List<IssueForm> Forms(string root)
    {
        var folder = Path.Combine(root, ".github", "ISSUE_TEMPLATE");
        if (!Directory.Exists(folder)) throw new WrongUseException($"There are no forms: {folder} does not exist.");
        return
        [
            .. Directory.EnumerateFiles(folder, "*.yml").Where(path => Path.GetFileName(path) != "config.yml").Order(StringComparer.Ordinal)
                .Select(path => IssueForm.Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))),
        ];
    }

    static async Task<(int? Number, string Body)> ReadAsync(Project project, string file, CancellationToken cancellation)
    {
        if (file == Standard) return (null, await Console.In.ReadToEndAsync(cancellation));
        var path = Path.GetFullPath(file, project.Root);
        if (!File.Exists(path)) throw new WrongUseException($"The file {path} does not exist.");
        if (new FileInfo(path).Length > LargestFile) throw new WrongUseException($"The file {path} is too long for an issue.");
        var text = await File.ReadAllTextAsync(path, cancellation);
        return Path.GetExtension(path) == ".json" ? OfJson(text) : (null, text);
    }

    // The issue itself, or the event that tells of it (GitHub, "Webhook events and payloads", issues).
    static (int? Number, string Body) OfJson(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var issue = document.RootElement.TryGetProperty("issue", out var inner) ? inner : document.RootElement;
            if (!issue.GetProperty("labels").EnumerateArray().Any(label => label.GetProperty("name").GetString() == Approved))
            {
                throw new WrongUseException($"The issue is not approved: it has no label '{Approved}'.");
            }
            return (issue.GetProperty("number").GetInt32(), issue.GetProperty("body").GetString() ?? "");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new WrongUseException("The file is not an issue as GitHub tells it: it has a number, a body and labels.");
        }
    }
}
