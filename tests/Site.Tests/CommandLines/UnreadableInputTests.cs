using DigitalRights.Site.Tests.Publishing;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.CommandLines;

/// <summary>
/// What lies below the input folder and is no content is reported with its place, with and without --strict, and never waited for.
/// </summary>
public sealed class UnreadableInputTests : IDisposable
{
    readonly TemporaryFolder _root = SmallSite.Copy();

    public void Dispose() => _root.Dispose();

    async Task IsToldAsync(params string[] beginnings)
    {
        foreach (var strict in new string[][] { [], ["--strict"] })
        {
            var run = await InProcess.RunAsync(["check", "--root", _root.Path, .. strict]).WaitAsync(TimeSpan.FromSeconds(60));

            Assert.Equal(1, run.ExitCode);
            var errors = run.Errors.Split('\n').Where(l => l.Contains(": error FACT", StringComparison.Ordinal)).ToList();
            Assert.Equal(beginnings.Length, errors.Count);
            Assert.All(beginnings.Zip(errors), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
        }
    }

    [Fact]
    public Task A_file_in_a_misspelt_folder()
    {
        _root.Write("input/source/x.yml", "title: [broken");
        _root.Write("input/fact/aa/x.md", "x");
        return IsToldAsync(
            "input/fact/aa/x.md(1,1): error FACT011: No record belongs in this place. Did you mean 'facts'?",
            "input/source/x.yml(1,1): error FACT011: No record belongs in this place. Did you mean 'sources'?");
    }

    [Fact]
    public Task A_link_that_leads_out()
    {
        File.CreateSymbolicLink(_root["input/facts/aa/link.yml"], _root.Write("elsewhere.yml", "title: x"));
        return IsToldAsync(
            "input/facts/aa/link.yml(1,1): error FACT100: This cannot be read: it is a link that leads out of its input folder.");
    }

    [Fact]
    public async Task A_named_pipe()
    {
        if (OperatingSystem.IsWindows()) return; // where there are none among the files
        using (var made = System.Diagnostics.Process.Start("mkfifo", [_root["input/facts/aa/pipe.yml"], _root["input/pipe"]]))
        {
            await made.WaitForExitAsync();
        }
        await IsToldAsync(
            "input/facts/aa/pipe.yml(1,1): error FACT100: This cannot be read: it is a named pipe.",
            "input/pipe(1,1): error FACT100: This cannot be read: it is a named pipe.");
    }

    [Fact]
    public async Task What_tools_leave_is_passed_over()
    {
        _root.Write("input/.DS_Store", "x");
        _root.Write("input/.git/facts/aa/x.yml", "x");
        _root.Write("input/schemas/fact.json", "{}");

        (await InProcess.RunAsync("check", "--root", _root.Path)).MustSucceed();
    }
}
