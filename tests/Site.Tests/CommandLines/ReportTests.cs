using System.Text.Json.Nodes;
using DigitalRights.Site.Commands.Reports;
using DigitalRights.Site.Tests.Publishing;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.CommandLines;

/// <summary>Findings in forms that other programs read.</summary>
public sealed class ReportTests : IDisposable
{
    readonly TemporaryFolder _root = SmallSite.Copy();

    public void Dispose() => _root.Dispose();

    async Task<Run> CheckAsync(string format)
    {
        var file = _root["input/facts/aa/sample-law.yml"];
        File.WriteAllText(file, File.ReadAllText(file).Replace("kind: law", "kind: lew", StringComparison.Ordinal));
        return await InProcess.RunAsync("check", "--root", _root.Path, "--format", format);
    }

    [Fact]
    public async Task Json_has_every_finding_and_nothing_else()
    {
        var run = await CheckAsync("json");

        Assert.Equal(1, run.ExitCode);
        var report = JsonNode.Parse(run.Output)!;
        var error = Assert.Single(report["findings"]!.AsArray(), f => f!["severity"]!.ToString() == "error")!;
        Assert.Equal(("input/facts/aa/sample-law.yml", 2, 7, "FACT022"),
            (error["file"]!.ToString(), (int)error["line"]!, (int)error["column"]!, error["code"]!.ToString()));
        Assert.Equal(report["findings"]!.AsArray().Count, (int)report["errors"]! + (int)report["warnings"]!);
    }

    [Fact]
    public async Task Json_of_content_without_errors_says_so()
    {
        var run = await InProcess.RunAsync("check", "--root", _root.Path, "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(0, (int)JsonNode.Parse(run.Output)!["errors"]!);
    }

    [Fact]
    public async Task Sarif_names_the_rule_and_the_place()
    {
        var report = JsonNode.Parse((await CheckAsync("sarif")).Output)!;

        Assert.Equal("2.1.0", report["version"]!.ToString());
        var result = Assert.Single(report["runs"]![0]!["results"]!.AsArray(), r => r!["level"]!.ToString() == "error")!;
        Assert.Equal("FACT022", result["ruleId"]!.ToString());
        var place = result["locations"]![0]!["physicalLocation"]!;
        Assert.Equal("input/facts/aa/sample-law.yml", place["artifactLocation"]!["uri"]!.ToString());
        Assert.Equal(2, (int)place["region"]!["startLine"]!);
    }

    [Fact]
    public async Task GitHub_shows_annotations() =>
        Assert.Contains("::error file=input/facts/aa/sample-law.yml,line=2,col=7,title=FACT022::",
            (await CheckAsync("github")).Output, StringComparison.Ordinal);

    static readonly Finding[] Findings =
    [
        new("input/a.yml", 1, 2, true, "FACT001", "One."),
        new("input/b,c:d.yml", 3, 4, false, "FACT002", "100% <b>|wrong|\n::error::no"),
    ];

    [Fact]
    public void Findings_in_the_files_of_the_change_come_first() =>
        Assert.StartsWith("::warning file=input/b%2Cc%3Ad.yml",
            Report.Annotations(Findings, new HashSet<string> { "input/b,c:d.yml" }).First(), StringComparison.Ordinal);

    [Fact]
    public void What_stands_in_the_input_is_no_command_and_no_markup()
    {
        var line = Report.Annotations(Findings, new HashSet<string>()).Last();
        Assert.EndsWith("::100%25 <b>|wrong|%0A::error::no", line, StringComparison.Ordinal);
        Assert.Contains("100% \\<b\\>\\|wrong\\|", Report.Summary(Findings, new HashSet<string>()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input/a.yml(3,4): warning FACT070: The number '5' is not bound.", "input/a.yml", 3, 4, false, "FACT070")]
    [InlineData("assets: error PAGE007: The scripts weigh much.", "assets", 0, 0, true, "PAGE007")]
    public void A_line_is_understood(string line, string file, int at, int column, bool isError, string code)
    {
        var finding = Finding.Of(line)!;
        Assert.Equal((file, at, column, isError, code), (finding.File, finding.Line, finding.Column, finding.IsError, finding.Code));
    }

    [Fact]
    public void Another_line_is_left_alone() => Assert.Null(Finding.Of("The content has 1 error."));
}
