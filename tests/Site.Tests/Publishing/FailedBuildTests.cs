using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.Publishing;

/// <summary>A build that cannot be finished leaves the last good site as it was.</summary>
public sealed class FailedBuildTests : IAsyncLifetime
{
    readonly TemporaryFolder _root = SmallSite.Copy();
    string _before = "";

    public async Task InitializeAsync()
    {
        (await InProcess.BuildAsync(_root)).MustSucceed();
        _before = Folder.HashesAndTimes(_root["output"]);
    }

    public Task DisposeAsync()
    {
        _root.Dispose();
        return Task.CompletedTask;
    }

    void AssertNothingChanged()
    {
        Assert.Equal(_before, Folder.HashesAndTimes(_root["output"]));
        Assert.Empty(SmallSite.Leftovers(_root));
    }

    [Fact]
    public async Task When_the_content_is_wrong()
    {
        _root.Edit(SmallSite.FactFile, "kind: law", "kind: lore");

        var run = await InProcess.BuildAsync(_root);

        Assert.Equal(1, run.ExitCode);
        AssertNothingChanged();
    }

    [Theory]
    [InlineData("Do [not](#nowhere) send",
        "input/pages/contribute.md({0},4): error PAGE001: The link '#nowhere' leads to a place that is not on that page.")]
    [InlineData("Do [not](page:methodology#evidence-grade) send",
        "error PAGE001: The link 'page:methodology#evidence-grade' leads to a place that is not on that page. Did you mean "
            + "'evidence-grades'?")]
    [InlineData("## Page body\n\nDo not send", "error PAGE002: The place '#page-body' stands 2 times on one page.")]
    [InlineData("## Twice\n\n## Twice\n\nDo not send", null)]
    [InlineData("Do not[^1] send\n\n[^1]: A note.\n\nDo", null)]
    public async Task When_a_finished_page_is_wrong(string text, string? message)
    {
        _root.Edit("input/pages/contribute.md", "Do not send", text);
        var line = 1 + File.ReadAllLines(_root["input/pages/contribute.md"]).ToList()
            .FindIndex(l => l.Contains("#nowhere", StringComparison.Ordinal));

        foreach (var arguments in (string[][])[[], ["--setting", "VerifyPages=true"]])
        {
            var run = await InProcess.BuildAsync(_root, arguments);

            if (message is null)
            {
                run.MustSucceed();
            }
            else
            {
                Assert.Equal(1, run.ExitCode);
                Assert.Contains(string.Format(System.Globalization.CultureInfo.InvariantCulture, message, line),
                    run.Errors, StringComparison.Ordinal);
                AssertNothingChanged();
            }
        }
    }

    [Fact]
    public async Task When_the_heading_that_pages_link_to_is_renamed()
    {
        _root.Edit("input/pages/methodology.md", "## Evidence grades", "## Grades");

        var run = await InProcess.BuildAsync(_root);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("input/pages/methodology.md(1,1): error PAGE001: Pages link to the place '#evidence-grades' of this page",
            run.Errors, StringComparison.Ordinal);
        Assert.Contains("The finished site has 1 problem. Nothing was written.", run.Errors, StringComparison.Ordinal);
        AssertNothingChanged();
    }

    [Fact]
    public async Task When_a_page_is_too_heavy()
    {
        var random = new Random(1);
        var noise = string.Join(' ',
            Enumerable.Range(0, 8000).Select(_ => string.Concat(Enumerable.Range(0, 8).Select(_ => (char)random.Next('a', 'z' + 1)))));
        _root.Edit("input/pages/contribute.md", "Do not send", $"{noise} Do not send");

        var run = await InProcess.BuildAsync(_root);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("input/pages/contribute.md(1,1): error PAGE007: With its styles the page weighs",
            run.Errors, StringComparison.Ordinal);
        AssertNothingChanged();
    }

    [Fact]
    public async Task When_a_series_is_called_like_a_table_of_the_site()
    {
        var copy = File.ReadAllText(_root["input/indicators/people.yml"])
            .Replace("formerly: [former-name]\n", "", StringComparison.Ordinal);
        File.WriteAllText(_root["input/indicators/facts.yml"], copy);

        var run = await InProcess.BuildAsync(_root);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("input/indicators/facts.yml(1,1): error PAGE006: The address 'data/facts.csv' is taken.",
            run.Errors, StringComparison.Ordinal);
        AssertNothingChanged();
    }

    [Theory]
    [InlineData("sha256sums", "The address 'SHA256SUMS' cannot be a file and a folder")]
    [InlineData("robots.txt", "cannot be part of an address")]
    public async Task When_a_page_would_stand_where_a_file_does(string name, string message)
    {
        _root.Write($"input/pages/{name}.md", File.ReadAllText(_root["input/pages/contribute.md"]));

        var run = await InProcess.BuildAsync(_root);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"input/pages/{name}.md(1,1): error", run.Errors, StringComparison.Ordinal);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        AssertNothingChanged();
    }

    [Fact]
    public async Task When_two_pages_have_one_address()
    {
        _root.Write("input/pages/facts.md", File.ReadAllText(_root["input/pages/contribute.md"]));

        var run = await InProcess.BuildAsync(_root);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("input/pages/facts.md(1,1): error PAGE006: The address 'facts/index.html' is taken.",
            run.Errors, StringComparison.Ordinal);
        AssertNothingChanged();
    }

    [Fact]
    public async Task When_only_warnings_stand_in_the_way_of_a_strict_run()
    {
        var run = await InProcess.BuildAsync(_root, "--strict");

        Assert.Equal(1, run.ExitCode);
        AssertNothingChanged();
    }
}
