using DigitalRights.Site.Tests.Publishing;
using DigitalRights.Site.Tests.Support;

namespace DigitalRights.Site.Tests.CommandLines;

/// <summary><c>schemas</c> keeps what every command promises.</summary>
public sealed class SchemasTests : IDisposable
{
    readonly TemporaryFolder _root = SmallSite.Copy();

    public void Dispose() => _root.Dispose();

    [Fact]
    public async Task They_are_written_into_the_folder_of_the_content()
    {
        Directory.Move(_root["input"], _root["content"]);
        _root.Write("statiq.json", """{ "InputPaths": ["content"] }""");

        (await InProcess.RunAsync("schemas", "--root", _root.Path)).MustSucceed();

        Assert.True(File.Exists(_root["content/schemas/fact.json"]));
        Assert.False(Directory.Exists(_root["input"]));
    }

    [Theory]
    [InlineData("--root", "nowhere", "The folder {0} does not exist.")]
    [InlineData("--input", "nowhere", "The input folder {0} does not exist.")]
    [InlineData("--input", "statiq.json", "The input folder {0} does not exist.")]
    public async Task A_wrong_folder_is_refused_and_nothing_is_made(string option, string folder, string message)
    {
        string[] root = option == "--root" ? [] : ["--root", _root.Path];

        var run = await InProcess.RunAsync(["schemas", .. root, option, _root[folder]]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(string.Format(System.Globalization.CultureInfo.InvariantCulture, message, _root[folder]), run.Errors.TrimEnd());
        Assert.False(Directory.Exists(_root["nowhere"]));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_is_a_fault_without_a_stack_trace()
    {
        File.WriteAllText(_root["input/schemas"], "a file where the folder should be");

        var run = await InProcess.RunAsync("schemas", "--root", _root.Path);

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("error: ", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
    }
}
