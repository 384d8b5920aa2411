using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DigitalRights.Engine.Hosting;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Views;

namespace DigitalRights.Site.Commands;

/// <summary>
/// <c>stale</c>: lists the facts whose last check is longer ago than the review period of their kind, the longest due first.
/// </summary>
static class Stale
{
    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static readonly Option<DateOnly> AsOf = new("--as-of")
    {
        Description = "The day to count from. Default: today.",
        HelpName = "day",
        DefaultValueFactory = _ => DateOnly.FromDateTime(DateTime.Now),
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd",
                CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError($"'{result.Tokens[0].Value}' is not a day; write it as 2026-11-26.");
            return default;
        },
    };

    static readonly Option<StaleFormat> Format = new("--format")
    {
        Description = "text, json, or issue: the body of an issue in Markdown.",
    };

    public static Command Describe()
    {
        var command = new Command("stale",
            "Lists the facts that are due for a check, the longest due first; the setting ReviewMonths holds the periods.")
            {
                AsOf,
                Format,
            };
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => RunAsync(
            Project.Of(parsed), parsed.GetRequiredValue(AsOf), parsed.GetValue(Format), cancellation)));
        return command;
    }

    static async Task<ExitCode> RunAsync(Project project, DateOnly day, StaleFormat format, CancellationToken cancellation)
    {
        var periods = Enum.GetValues<FactKind>().ToDictionary(k => k, k => MonthsOf(project.Settings, k));
        var run = new SiteRun(project);
        return await run.ReadAsync(
            async catalogue =>
            {
                var due = FactsDue.On(day, catalogue, kind => periods[kind]);
                await Console.Out.WriteLineAsync(format switch
                {
                    StaleFormat.Json => Json(due),
                    StaleFormat.Issue => Issue(due, day),
                    _ => Text(due, day),
                });
            },
            cancellation);
    }

    static int MonthsOf(EngineSettings settings, FactKind kind)
    {
        const string Setting = "ReviewMonths";
        var key = $"{Setting}:{kind.ToKebab()}";
        var written = settings.GetString(key) ?? settings.GetString($"{Setting}:other");
        if (written is null) return FactsDue.UsualMonths;
        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var months) && months > 0 ? months
            : throw new WrongUseException($"The setting {key} is a number of months, not '{written}'.");
    }

    static string Text(IReadOnlyList<FactDue> due, DateOnly day) => due.Count == 0 ? $"No fact is due on {Day(day)}." : string.Join('\n',
        due.Select(d => $"{Day(d.Due)}  {d.Fact.Kind.ToKebab(),-11}  {d.Fact.Origin.At.File}  {d.Fact.Title.English}")
            .Append(due.Count == 1 ? $"1 fact is due on {Day(day)}." : $"{due.Count} facts are due on {Day(day)}."));

    static string Json(IReadOnlyList<FactDue> due) => new JsonArray([.. due.Select(d => (JsonNode)new JsonObject
    {
        ["id"] = d.Fact.Id, ["kind"] = d.Fact.Kind.ToKebab(), ["title"] = d.Fact.Title.English, ["file"] = d.Fact.Origin.At.File,
        ["verified"] = d.Fact.Verified.ToString(), ["due"] = Day(d.Due),
    })]).ToJsonString(Readable);

    static string Issue(IReadOnlyList<FactDue> due, DateOnly day) => string.Join('\n',
        [$"These facts were due for a check on {Day(day)}, the longest due first. Read each against its sources again, mend it, and "
            + "set `verified`.", "",
            .. due.Select(d => $"- [ ] `{d.Fact.Origin.At.File}`: {d.Fact.Title.English.Replace('[', '(').Replace(']', ')')} (checked "
                + $"{d.Fact.Verified}, due {Day(d.Due)})")]);

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>In what form the facts are listed.</summary>
enum StaleFormat
{
    Text,
    Json,
    Issue,
}
