using DigitalRights.Facts.Texts;
using DigitalRights.Site.Tests.Publishing;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.CommandLines;

/// <summary>A file to fill in.</summary>
public sealed class NewTests : IDisposable
{
    readonly TemporaryFolder _root = SmallSite.Copy();

    public void Dispose() => _root.Dispose();

    Task<Run> NewAsync(params string[] arguments) => InProcess.RunAsync(["new", .. arguments, "--root", _root.Path]);

    string Text(string file) => File.ReadAllText(_root["input/" + file]);

    [Theory]
    [InlineData("law", "status:", "official-reason:")]
    [InlineData("restriction", "measure:", "citation:")]
    [InlineData("case", "person:", "citation:")]
    public async Task A_fact_has_the_fields_of_its_kind(string kind, string field, string foreign)
    {
        var run = await NewAsync("fact", "aa", "new-fact", "--kind", kind);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"Wrote {Path.Combine("input", "facts", "aa", "new-fact.yml")}. Fill it in",
            run.Output, StringComparison.Ordinal);
        var text = Text("facts/aa/new-fact.yml");
        Assert.StartsWith("# yaml-language-server: $schema=../../schemas/fact.json\n", text, StringComparison.Ordinal);
        Assert.Contains($"\nkind: {kind}\n", text, StringComparison.Ordinal);
        Assert.Contains(field, text, StringComparison.Ordinal);
        Assert.DoesNotContain(foreign, text, StringComparison.Ordinal);
        Assert.Matches("\nverified: [0-9]{4}-[0-9]{2}-[0-9]{2}\n", text);
    }

    [Theory]
    [InlineData("fact", "aa", "n", "--kind", "event")]
    [InlineData("source", "n")]
    [InlineData("country", "n")]
    [InlineData("question", "n")]
    [InlineData("indicator", "n")]
    [InlineData("essay", "n")]
    [InlineData("page", "n")]
    public async Task What_is_left_to_fill_in_is_told_field_by_field_and_nothing_else(params string[] arguments)
    {
        Assert.Equal(0, (await NewAsync(arguments)).ExitCode);

        var run = await InProcess.RunAsync("check", "--root", _root.Path, "--log-level", "Error");

        Assert.Equal(1, run.ExitCode);
        var told = run.Errors.Split('\n').Where(l => l.Contains("/n.", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(told);
        Assert.All(told, line => Assert.DoesNotContain("FACT005", line, StringComparison.Ordinal));
        Assert.DoesNotContain(told, line => line.Contains("has no field", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_becomes_a_source_without_its_trackers()
    {
        var run = await NewAsync("source",
            "https://www.24.kg/obschestvo/2024/290000_Kyrgyzstan_restricts_access_to_TikTok/?utm_source=x&id=1");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("- {id: 24kg-2024-kyrgyzstan-restricts-access-to-tiktok, locator:", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nurl: https://www.24.kg/obschestvo/2024/290000_Kyrgyzstan_restricts_access_to_TikTok/?id=1\n",
            Text("sources/24kg-2024-kyrgyzstan-restricts-access-to-tiktok.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://www.rferl.org/a/some-story/31.html", "rferl-some-story", "https://www.rferl.org/a/some-story/31.html")]
    [InlineData("https://bbc.co.uk/news", "bbc-news", "https://bbc.co.uk/news")]
    [InlineData("https://example.org/", "example", "https://example.org/")]
    public void An_address_has_a_name_to_propose(string address, string id, string clean) =>
        Assert.Equal(new(clean, id), NewAddress.Of(address));

    [Fact]
    public async Task Nothing_is_written_over()
    {
        var before = Text("facts/aa/sample-law.yml");

        var run = await NewAsync("fact", "aa", "sample-law", "--kind", "law");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("exists already. Nothing was changed.", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Text("facts/aa/sample-law.yml"));
    }

    [Theory]
    [InlineData("There is nothing called 'fcat'. Did you mean 'fact'?", "fcat", "aa", "x")]
    [InlineData("Every topic stands in one file, input/topics.yml: add it there.", "topic", "x")]
    [InlineData("There is no kind 'lew'. Did you mean 'law'?", "fact", "aa", "x", "--kind", "lew")]
    [InlineData("'A B' cannot be a name.", "source", "A B")]
    [InlineData("'..' cannot be a name.", "fact", "..", "x", "--kind", "law")]
    [InlineData("has too many parts", "source", "a/b")]
    public async Task What_cannot_be_meant_is_refused(string message, params string[] arguments)
    {
        var run = await NewAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }
}
