using System.Diagnostics;
using System.Globalization;
using DigitalRights.Site.Tests.Support;
using Xunit.Abstractions;

namespace DigitalRights.Site.Tests.Publishing;

/// <summary>A build that is killed for real, at moments all over its time.</summary>
public sealed class KilledProcessTests(ITestOutputHelper log) : IDisposable
{
    const int Kills = 6;
    const int FurtherFacts = 40;

    readonly TemporaryFolder _root = SmallSite.Copy();

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task The_output_is_always_a_whole_site_the_old_one_or_the_new()
    {
        var output = _root["output"];
        (await InProcess.BuildAsync(_root)).MustSucceed();
        var old = Folder.Hashes(output);
        Folder.Copy(output, _root["kept"]);
        ChangeAlmostEverything();
        var time = await TimeOfBuild(_root["new"]);
        var now = Folder.Hashes(_root["new"]);

        var random = new Random(20);
        var outcomes = new List<string>();
        for (var kill = 0; kill < Kills; kill++)
        {
            await KillAfter(time * (0.4 + 0.65 * random.NextDouble()));

            var found = Folder.Hashes(output);
            Assert.True(found == old || found == now, $"After kill {kill + 1} the output is neither the old nor the new site.");
            Folder.AssertChecksums(output);
            outcomes.Add(found == old ? "old" : "new");
            if (found == now) PutBack();
        }

        log.WriteLine($"A build takes {time.TotalSeconds:0.0} s. The site after each kill: {string.Join(' ', outcomes)}.");
        Assert.Contains("old", outcomes);
        (await ChildProcess.RunAsync(null, Arguments(output))).MustSucceed();
        Assert.Equal(now, Folder.Hashes(output));
        Assert.Empty(SmallSite.Leftovers(_root));
    }

    void ChangeAlmostEverything()
    {
        var fact = File.ReadAllText(_root["input/facts/bb/sample-statement.yml"]);
        for (var i = 0; i < FurtherFacts; i++)
        {
            _root.Write(string.Create(CultureInfo.InvariantCulture, $"input/facts/bb/further-{i}.yml"),
                fact.Replace("2023-05-04", $"{1980 + i}-05-04", StringComparison.Ordinal));
        }
        _root.Edit("input/pages/contribute.md", "title: Contribute", "title: Contribute to this");
    }

    string[] Arguments(string output) => ["--root", _root.Path, "--output", output, "--log-level", "Error"];

    async Task<TimeSpan> TimeOfBuild(string output)
    {
        var start = Stopwatch.GetTimestamp();
        (await ChildProcess.RunAsync(null, Arguments(output))).MustSucceed();
        return Stopwatch.GetElapsedTime(start);
    }

    async Task KillAfter(TimeSpan time)
    {
        using var process = ChildProcess.Start(null, Arguments(_root["output"]));
        await Task.Delay(time);
        process.Kill();
        await process.WaitForExitAsync();
    }

    void PutBack()
    {
        Directory.Delete(_root["output"], recursive: true);
        Folder.Copy(_root["kept"], _root["output"]);
    }
}
