using System.Text.Json.Nodes;
using DigitalRights.Site.Tests.Publishing;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.CommandLines;

/// <summary>Facts that are due for a check.</summary>
public sealed class StaleTests : IDisposable
{
    readonly TemporaryFolder _root = SmallSite.Copy();

    public void Dispose() => _root.Dispose();

    Task<Run> StaleAsync(params string[] arguments) =>
        InProcess.RunAsync(["stale", .. arguments, "--root", _root.Path, "--log-level", "Error"]);

    [Fact]
    public async Task Facts_are_due_a_year_after_their_last_check()
    {
        Assert.Equal("No fact is due on 2025-01-31.\n", (await StaleAsync("--as-of", "2025-01-31")).Output);

        var run = await StaleAsync("--as-of", "2025-02-01");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2025-02-01  law          input/facts/aa/sample-law.yml  Alpha adopts an invented law on testing\n",
            run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 fact is due on 2025-02-01.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_kind_has_a_period_of_its_own()
    {
        File.WriteAllText(_root["statiq.json"], """{"ReviewMonths": {"law": 6, "other": 36}}""");

        var due = JsonNode.Parse((await StaleAsync("--as-of", "2024-12-01", "--format", "json")).Output)!.AsArray();

        Assert.Equal("aa/sample-law", Assert.Single(due)!["id"]!.ToString());
        Assert.Equal("2024-08-01", due[0]!["due"]!.ToString());
    }

    [Fact]
    public async Task The_body_of_an_issue_is_a_list_to_tick_off() =>
        Assert.Contains(
            "- [ ] `input/facts/aa/sample-law.yml`: Alpha adopts an invented law on testing (checked 2024-02-01, due 2025-02-01)",
            (await StaleAsync("--as-of", "2026-01-01", "--format", "issue")).Output,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("'tomorrow' is not a day", "--as-of", "tomorrow")]
    [InlineData("The setting ReviewMonths:law is a number of months, not 'often'.", "-s", "ReviewMonths:law=often")]
    public async Task What_cannot_be_meant_is_refused(string message, params string[] arguments)
    {
        var run = await StaleAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_content_with_errors_the_errors_are_told()
    {
        File.AppendAllText(_root["input/facts/aa/sample-law.yml"], "nonsense: 1\n");

        var run = await StaleAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("A fact has no field 'nonsense'.", run.Errors, StringComparison.Ordinal);
    }
}
