using System.Diagnostics;
using System.Text.Json;
using DigitalRights.Site.Tests.Publishing;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.EndToEnd;

/// <summary>What changed between two states is told from git's history, where there is one.</summary>
public sealed class ChangesTests : IDisposable
{
    readonly TemporaryFolder _root = SmallSite.Copy();

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task What_was_added_changed_and_removed_is_told_with_its_address()
    {
        Commit("before");
        _root.Edit(SmallSite.FactFile, "to: 15, unit: test coins", "to: 16, unit: test coins");
        File.Copy(_root["input/facts/bb/sample-event.yml"], _root["input/facts/bb/new-event.yml"]);
        File.WriteAllText(_root["input/facts/bb/new-event.yml"],
            File.ReadAllText(_root["input/facts/bb/new-event.yml"])
                .Replace("An invented meeting", "Another meeting", StringComparison.Ordinal)
                .Replace("Testers met", "Others met", StringComparison.Ordinal));
        File.Delete(_root["input/facts/bb/sample-event.yml"]);
        Commit("after");

        var run = await InProcess.BuildAsync(_root, "-s", "ChangesSince=before");

        run.MustSucceed();
        var changes = JsonDocument.Parse(File.ReadAllText(_root["output/data/changes.json"])).RootElement;
        Assert.Equal(["bb/new-event"], Ids(changes, "added"));
        Assert.Equal(["aa/sample-law"], Ids(changes, "changed"));
        Assert.Equal(["bb/sample-event"], Ids(changes, "removed"));
        Assert.Equal("facts/bb/new-event/", changes.GetProperty("added")[0].GetProperty("page").GetString());
        Assert.Equal("2024-02-05", changes.GetProperty("since").GetProperty("date").GetString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_state_that_git_does_not_know_is_told_and_nothing_is_made_up(bool hasHistory)
    {
        if (hasHistory) Commit("before");

        var run = await InProcess.RunAsync("--root", _root.Path, "-s", "ChangesSince=0000000000000000000000000000000000000000");

        run.MustSucceed();
        Assert.Contains("There is no data/changes.json", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_root["output/data/changes.json"]));
    }

    static IEnumerable<string?> Ids(JsonElement changes, string how) =>
        changes.GetProperty(how).EnumerateArray().Select(c => c.GetProperty("id").GetString());

    void Commit(string tag)
    {
        Git("init", "--quiet");
        Git("add", "input");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "-m", tag);
        Git("tag", tag);
    }

    void Git(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", _root.Path, .. arguments]);
        start.Environment["GIT_COMMITTER_DATE"] = "2024-02-05T12:00:00Z";
        using var git = Process.Start(start)!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
