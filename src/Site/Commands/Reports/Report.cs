using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DigitalRights.Site.Commands.Reports;

/// <summary>All that a run found wrong, in a form that other programs read.</summary>
static class Report
{
    /// <summary>GitHub shows this many annotations of a kind in a step.</summary>
    public const int ShownByGitHub = 10;

    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Json(IReadOnlyList<Finding> findings) => new JsonObject
    {
        ["version"] = 1,
        ["errors"] = findings.Count(f => f.IsError),
        ["warnings"] = findings.Count(f => !f.IsError),
        ["findings"] = new JsonArray([.. findings.Select(f => (JsonNode)new JsonObject
        {
            ["file"] = f.File, ["line"] = f.Line, ["column"] = f.Column,
            ["severity"] = f.IsError ? "error" : "warning", ["code"] = f.Code, ["message"] = f.Message,
        })]),
    }.ToJsonString(Readable);

    public static string Sarif(IReadOnlyList<Finding> findings) => new JsonObject
    {
        ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
        ["version"] = "2.1.0",
        ["runs"] = new JsonArray(new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = "check",
                    ["rules"] = new JsonArray([.. findings.Select(f => f.Code).Distinct()
                        .Order(StringComparer.Ordinal).Select(code => (JsonNode)new JsonObject { ["id"] = code })]),
                },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. findings.Select(Result)]),
        }),
    }.ToJsonString(Readable);

    /// <summary>
    /// Annotations, those of the files that were changed first, since GitHub shows only so many; see
    /// "Workflow commands for GitHub Actions".
    /// </summary>
    public static IEnumerable<string> Annotations(IReadOnlyList<Finding> findings, IReadOnlySet<string> changed) =>
        from finding in findings.OrderBy(f => changed.Contains(f.File) ? 0 : 1).ThenBy(f => f.IsError ? 0 : 1)
        let place = finding.Line > 0 ? $",line={finding.Line},col={finding.Column}" : ""
        select $"::{(finding.IsError ? "error" : "warning")} file={Property(finding.File)}{place},"
            + $"title={finding.Code}::{Escaped(finding.Message)}";

    /// <summary>The whole list as Markdown.</summary>
    public static string Summary(IReadOnlyList<Finding> findings, IReadOnlySet<string> changed)
    {
        if (findings.Count == 0) return "## Check of the content\n\nNothing is wrong.\n";
        var rows = findings.OrderBy(f => changed.Contains(f.File) ? 0 : 1)
            .Select(f => $"| {(f.IsError ? "error" : "warning")} | {MarkdownText.Plain(f.File)} | {(f.Line > 0 ? f.Line : "")} | "
                + $"{MarkdownText.Plain(f.Message)} |");
        return $"## Check of the content\n\n{findings.Count(f => f.IsError)} errors, {findings.Count(f => !f.IsError)} warnings; those of "
            + "the files of this change first.\n\n"
            + $"| | File | Line | What is wrong |\n|---|---|---|---|\n{string.Join('\n', rows)}\n";
    }

    static JsonNode Result(Finding finding)
    {
        var place = new JsonObject
        {
            ["artifactLocation"] = new JsonObject
            {
                ["uri"] = Uri.EscapeDataString(finding.File).Replace("%2F", "/", StringComparison.Ordinal),
            },
        };
        if (finding.Line > 0) place["region"] = new JsonObject { ["startLine"] = finding.Line, ["startColumn"] = finding.Column };
        return new JsonObject
        {
            ["ruleId"] = finding.Code,
            ["level"] = finding.IsError ? "error" : "warning",
            ["message"] = new JsonObject { ["text"] = finding.Message },
            ["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = place }),
        };
    }

    static string Escaped(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    static string Property(string text) =>
        Escaped(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
