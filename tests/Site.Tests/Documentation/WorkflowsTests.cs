using System.Text.RegularExpressions;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.Documentation;

/// <summary>The workflows give nobody more than they need, and nothing that a stranger wrote becomes a command.</summary>
public partial class WorkflowsTests
{
    static readonly string Workflows = Path.Combine(Repository.Root, ".github", "workflows");

    public static TheoryData<string> Names => [.. Folder.Files(Workflows)];

    static string Read(string name) => File.ReadAllText(Path.Combine(Workflows, name)).ReplaceLineEndings("\n");

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_action_is_pinned_by_its_commit(string name) => Assert.All(
        Used().Matches(Read(name)), used => Assert.Matches("^[a-z/-]+@[0-9a-f]{40} # v[0-9.]+$", used.Groups["action"].Value));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_expression_stands_in_a_command(string name) => Assert.All(
        Command().Matches(Read(name)), run => Assert.DoesNotContain("${{", run.Value, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Permissions_are_named_and_none_is_given_to_all_jobs(string name) =>
        Assert.Matches("\npermissions:( \\{\\}\n|\n  contents: read\n)", Read(name));

    [Fact]
    public void What_a_form_says_is_read_where_nothing_can_be_written()
    {
        var jobs = Read("import.yml").Split("\n  propose:");
        Assert.Contains("import-issue", jobs[0], StringComparison.Ordinal);
        Assert.DoesNotContain("write", Permissions().Match(jobs[0]).Value, StringComparison.Ordinal);
        Assert.DoesNotContain("GH_TOKEN", jobs[0], StringComparison.Ordinal);
        Assert.DoesNotContain("dotnet", jobs[1], StringComparison.Ordinal);
        Assert.DoesNotContain("issue.body", string.Concat(jobs), StringComparison.Ordinal);
        Assert.DoesNotContain("issue.title", string.Concat(jobs), StringComparison.Ordinal);
    }

    [GeneratedRegex("uses: (?<action>[^\n]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Used();

    // The lines of a step's commands, up to where the indentation ends.
    [GeneratedRegex(@"^(?<indent> +)(- )?run: [|>]?-?[^\n]*(\n(\k<indent> [^\n]*)?)*",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Command();

    [GeneratedRegex(@"    permissions:\n(      [^\n]*\n)+", RegexOptions.ExplicitCapture)]
    private static partial Regex Permissions();
}
