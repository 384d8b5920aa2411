using System.Diagnostics;
using DigitalRights.Site.Commands.Reports;
using DigitalRights.Site.Tests.Publishing;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.CommandLines;

public sealed class DiffTests : IDisposable
{
    readonly TemporaryFolder _root = SmallSite.Copy();
    readonly TemporaryFolder _old = SmallSite.Copy();

    public void Dispose()
    {
        _root.Dispose();
        _old.Dispose();
    }

    [Fact]
    public async Task What_says_the_same_is_no_change_however_it_is_written()
    {
        _root.Edit(SmallSite.FactFile, "kind: law", "# A note.\nkind:   'law'");
        Assert.StartsWith("# What this changes\n\nNothing that the content says.", await DiffAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_folder_that_the_content_lies_in_is_on_no_page()
    {
        foreach (var root in new[] { _root, _old })
        {
            File.AppendAllText(root["input/essays/on-tests.md"], "\nA last word.[^last]\n\n[^last]: A note.\n");
        }
        var diff = await DiffAsync();
        Assert.StartsWith("# What this changes\n\nNothing that the content says.", diff, StringComparison.Ordinal);
        Assert.DoesNotContain("## Pages", diff, StringComparison.Ordinal);
        Assert.DoesNotContain("Pages that change", diff, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_that_changes_changes_the_numbers_in_texts_and_the_pages_that_print_it()
    {
        _root.Edit(SmallSite.FactFile, "fine: {value: 5,", "fine: {value: 6,");

        var diff = await DiffAsync();

        Assert.Contains("Fact: 1 changed; 3 numbers change in texts; ", diff, StringComparison.Ordinal);
        Assert.Contains("| `figures.fine.value` | 5 | 6 |", diff, StringComparison.Ordinal);
        Assert.Contains("| essay: On tests | `aa/sample-law#fine` | 5 to 15 test coins | 6 to 15 test coins |", diff,
            StringComparison.Ordinal);
        Assert.Contains("- `essays/on-tests/index.html`", diff, StringComparison.Ordinal);
        Assert.DoesNotContain("- `sources/test-undated/index.html`", diff, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_changes_is_told_with_its_words()
    {
        _root.Edit("input/questions/sample-law-exists.yml", "    answer: \"yes\"", "    answer: \"no\"");
        Assert.Contains("| Is there an invented law on testing? | Alpha | Yes, since 2021-04-01 (as of 2021-12) | No, since 2021-04-01 "
            + "(as of 2021-12) |", await DiffAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_fact_is_told_whole_and_one_that_is_gone_by_name()
    {
        File.Move(_root["input/facts/bb/sample-event.yml"], _root["input/facts/bb/another-event.yml"]);

        var diff = await DiffAsync();

        Assert.Contains("## Facts added\n\n### An invented meeting without a date is held in Beta (`facts/bb/another-event.yml`)", diff,
            StringComparison.Ordinal);
        Assert.Contains("- `sources[test-undated]`: locator: whole page", diff, StringComparison.Ordinal);
        Assert.Contains("## Facts removed\n\n- An invented meeting without a date is held in Beta (`facts/bb/sample-event.yml`)", diff,
            StringComparison.Ordinal);
        Assert.Contains("## Sources without an archived copy\n\n| Source | Address |\n|---|---|\n| `test-undated` |", diff,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_reviewer_would_doubt_stands_first()
    {
        _root.Edit(SmallSite.FactFile, "fine: {value: 5,", "fine: {value: 6,");
        _root.Edit("input/facts/bb/sample-event.yml", "evidence: ", "evidence: disputed # ");
        _root.Edit("input/facts/bb/sample-event.yml", "title: An invented", "title: One invented");
        File.Delete(_root["input/sources/test-law.yml"]);

        var diff = await DiffAsync();

        var doubts = diff.Split("## To look at\n\n")[1].Split("\n\n")[0].Split('\n');
        Assert.Contains(doubts, d => d.StartsWith("- `facts/bb/sample-event.yml`: the grade of evidence was ", StringComparison.Ordinal));
        Assert.Contains(doubts, d => d.StartsWith(
            "- `facts/bb/sample-event.yml`: its title was “An invented meeting", StringComparison.Ordinal));
        Assert.Contains("- `sources/test-law.yml` is gone", doubts);
    }

    [Fact]
    public async Task What_a_file_says_in_place_of_a_grade_is_only_text()
    {
        _root.Edit("input/facts/bb/sample-event.yml", "evidence: ", "evidence: \"<img src=x> @all [a](http://a.example) |\" # ");

        var diff = await DiffAsync();

        var doubt = diff.Split("## To look at\n\n")[1].Split('\n')[0];
        Assert.Contains(@"\<img src=x\> \@all \[a\](http://a.example) \|", doubt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_that_is_new_stands_in_one_row()
    {
        _root.Edit(SmallSite.FactFile, "\nfigures:\n", "\nfigures:\n  tests: {value: 7, unit: tests, as-of: 2022, label: a}\n");
        var diff = await DiffAsync();
        Assert.Contains("| `figures.tests` |  | value: 7; unit: tests; as-of: 2022; label: a |", diff, StringComparison.Ordinal);
        Assert.Contains("- `facts/aa/sample-law.yml`: it says something else, and was last checked on 2024-02-01\n", diff,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a b c d e f", "a b x d e f", "a b **c** d e f", "a b **x** d e f")]
    [InlineData("the old law of 2020 says much more today", "the new law of 2020 says far more today",
        "the **old** law of 2020 says **much** more today", "the **new** law of 2020 says **far** more today")]
    [InlineData("a", "b", "a", "b")]
    [InlineData("a b c", "a b c d e", "a b c", "a b c **d e**")]
    [InlineData("1 2 3 4 5 6 7 8 9 10 x", "1 2 3 4 5 6 7 8 9 10 y", "… 3 4 5 6 7 8 9 10 **x**", "… 3 4 5 6 7 8 9 10 **y**")]
    public void What_differs_is_bold(string before, string after, string markedBefore, string markedAfter) =>
        Assert.Equal((markedBefore, markedAfter), MarkdownText.Difference(before, after));

    [Fact]
    public async Task In_a_long_text_what_differs_is_marked_and_markup_is_text()
    {
        _root.Edit(SmallSite.FactFile, "the test report says. It allows", "the *test* report <b>says</b> now. It allows");
        var diff = await DiffAsync();
        Assert.Contains("**test report says.**", diff, StringComparison.Ordinal);
        Assert.Contains(@"**\*test\* report \<b\>says\</b\> now.**", diff, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commit_is_compared_with_as_a_folder_is()
    {
        Git("init", "--quiet");
        Git("add", "input");
        Git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "a");
        _root.Edit(SmallSite.FactFile, "fine: {value: 5,", "fine: {value: 6,");

        var run = (await InProcess.RunAsync("diff", "HEAD", "--root", _root.Path)).MustSucceed();

        Assert.Contains("| `figures.fine.value` | 5 | 6 |", run.Output, StringComparison.Ordinal);
        var wrong = await InProcess.RunAsync("diff", "no-such-commit", "--root", _root.Path);
        Assert.Equal(2, wrong.ExitCode);
        Assert.StartsWith("git does not know 'no-such-commit'", wrong.Errors, StringComparison.Ordinal);
    }

    async Task<string> DiffAsync() => (await InProcess.RunAsync("diff", _old["input"], "--root", _root.Path)).MustSucceed().Output;

    void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", _root.Path, .. arguments]))!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
