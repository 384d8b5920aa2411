using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.Publishing;

public sealed class OutputPlaceTests : IDisposable
{
    readonly TemporaryFolder _root = SmallSite.Copy();

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData("input", "is")]
    [InlineData(".", "contains")]
    [InlineData("input/site", "lies in")]
    [InlineData("input/../input", "is")]
    public async Task An_output_that_could_harm_the_input_is_refused(string output, string problem)
    {
        var before = Folder.HashesAndTimes(_root.Path);

        var run = await InProcess.BuildAsync(_root, "--output", output);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($" {problem} the input folder {_root["input"]}.", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Folder.HashesAndTimes(_root.Path));
    }

    [Fact]
    public async Task An_output_elsewhere_is_made_with_the_folders_above_it()
    {
        (await InProcess.BuildAsync(_root, "--output", "some/where/site")).MustSucceed();

        Folder.AssertChecksums(_root["some/where/site"]);
    }

    [Fact]
    public async Task Input_and_output_can_be_named_by_the_settings()
    {
        Directory.Move(_root["input"], _root["content"]);
        _root.Write("statiq.json", """{ "InputPaths": ["content"], "OutputPath": "public" }""");

        (await InProcess.BuildAsync(_root)).MustSucceed();

        Folder.AssertChecksums(_root["public"]);
    }
}
