using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.Publishing;

public sealed class RepeatedBuildTests : IDisposable
{
    readonly TemporaryFolder _root = SmallSite.Copy();

    string Output => _root["output"];

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task A_build_of_the_same_input_touches_no_file()
    {
        (await InProcess.BuildAsync(_root)).MustSucceed();
        var before = Folder.HashesAndTimes(Output);

        var run = (await InProcess.BuildAsync(_root)).MustSucceed();

        Assert.Equal(before, Folder.HashesAndTimes(Output));
        Assert.Contains("(0 written, ", run.Output, StringComparison.Ordinal);
        Assert.Empty(SmallSite.Leftovers(_root));
    }

    [Fact]
    public async Task A_corrected_fact_rewrites_the_pages_that_tell_of_it_and_no_other()
    {
        (await InProcess.BuildAsync(_root)).MustSucceed();
        var before = Folder.HashesAndTimes(Output).Split('\n');
        _root.Edit(SmallSite.FactFile, "to: 15, unit: test coins", "to: 16, unit: test coins");

        (await InProcess.BuildAsync(_root)).MustSucceed();

        var changed = Folder.HashesAndTimes(Output).Split('\n').Except(before)
            .Select(l => Path.GetRelativePath(Output, l.Split(' ', 3)[2]).Replace('\\', '/')).ToList();

        // Tables and lists in JSON name the state of all of the content, as do what describes and holds them all.
        Assert.Equal(["data/countries.csv", "data/fact-figures.csv", "data/facts.csv"],
            changed.Where(f => f.StartsWith("data/", StringComparison.Ordinal) && f.EndsWith(".csv", StringComparison.Ordinal)));
        Assert.Equal([
            "SHA256SUMS", "assets/search-index.js", "assets/search/w-.js", "countries/alpha/index.html", "countries/index.html",
            "embed/fact/aa/sample-law/index.html", "essays/on-tests/index.html", "facts/aa/sample-law/index.html",
        ], changed.Where(f => !f.StartsWith("data/", StringComparison.Ordinal) && !f.StartsWith("api/", StringComparison.Ordinal)));
        Assert.Contains("api/v1/facts/aa/sample-law.json", changed);
    }

    [Fact]
    public async Task A_deleted_fact_takes_its_page_with_it()
    {
        (await InProcess.BuildAsync(_root)).MustSucceed();
        File.Delete(_root["input/facts/bb/sample-event.yml"]);

        (await InProcess.BuildAsync(_root)).MustSucceed();

        Assert.False(Directory.Exists(_root["output/facts/bb/sample-event"]));
        Folder.AssertChecksums(Output);
    }

    [Fact]
    public async Task One_thing_at_a_time_gives_the_same_site()
    {
        (await InProcess.BuildAsync(_root)).MustSucceed();

        (await InProcess.BuildAsync(_root, "--serial", "--output", _root["serial"])).MustSucceed();

        Assert.Equal(Folder.Hashes(Output), Folder.Hashes(_root["serial"]));
    }
}
