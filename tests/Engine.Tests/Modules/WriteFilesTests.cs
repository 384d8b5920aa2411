using DigitalRights.Engine.Hosting;

namespace DigitalRights.Engine.Tests;

public class WriteFilesTests
{
    readonly MemoryOutput _output = new();

    RunOptions Options => Runs.Options with { Output = _output };

    static Pipeline Writing(params (string Source, string? Destination)[] documents) => new()
    {
        InputModules = [new Do(context => documents.Select(document =>
            context.CreateDocument(document.Source, document.Destination, new StringContent(document.Source))))],
        OutputModules = [new WriteFiles()],
    };

    async Task<string> RefusalAsync(params (string, IPipeline)[] pipelines)
    {
        var result = await Runs.RunAsync(Options, pipelines);
        return Assert.Single(result.Failures).InnerException!.Message;
    }

    [Fact]
    public async Task Documents_with_a_destination_go_to_the_output_and_all_are_passed_on()
    {
        var result = await Runs.RunAsync(Options, ("A", Writing(("/a", "a"), ("/b", "f/b"), ("/c", null))));

        Assert.Equal(["a", "f/b"], _output.Files.Keys.Order());
        Assert.Equal(3, result.Phases[^1].Documents.Length);
    }

    [Fact]
    public async Task Two_documents_of_one_destination_are_refused_before_any_is_written()
    {
        var message = await RefusalAsync(("A", Writing(("/1", "a"), ("/2", "b"), ("/3", "a"))));

        Assert.Equal("Two documents have one destination: 'a' of /1 (pipeline A) and 'a' of /3 (pipeline A).", message);
        Assert.Empty(_output.Files);
    }

    [Fact]
    public async Task Two_pipelines_cannot_write_one_destination() => Assert.Equal(
        "Two documents have one destination: 'a' of /1 (pipeline A) and 'a' of /2 (pipeline B).",
        await RefusalAsync(("A", Writing(("/1", "a"))), ("B", Writing(("/2", "a")))));

    [Fact]
    public async Task Destinations_that_differ_only_by_case_are_refused() => Assert.Equal(
        "Two documents have destinations that differ only by case: 'A.html' of /1 (pipeline A) and 'a.html' of /2 (pipeline A).",
        await RefusalAsync(("A", Writing(("/2", "a.html"), ("/1", "A.html")))));

    [Fact]
    public async Task Folders_that_differ_only_by_case_are_refused() => Assert.Equal(
        "Two documents have folders that differ only by case: 'F/b' of /2 (pipeline A) and 'f/a' of /1 (pipeline A).",
        await RefusalAsync(("A", Writing(("/1", "f/a"), ("/2", "F/b")))));

    [Theory]
    [InlineData("f", "f/g/a")]
    [InlineData("f/g/a", "f")]
    [InlineData("F", "f/g/a")]
    public async Task A_destination_that_is_the_folder_of_another_is_refused(string first, string second) => Assert.StartsWith(
        "Two documents cannot both be published, as one needs a folder where the other is a file: ",
        await RefusalAsync(("A", Writing(("/1", first), ("/2", second)))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("../a", "A destination must stay below the output folder: '../a' of /1 (pipeline A).")]
    [InlineData("f/../../a", "A destination must stay below the output folder: '../a' of /1 (pipeline A).")]
    [InlineData(".", "A destination names a file, not the output folder: '.' of /1 (pipeline A).")]
    [InlineData("a\nb", "A destination cannot hold control characters: 'a\nb' of /1 (pipeline A).")]
    public async Task A_destination_that_cannot_be_published_is_refused(string destination, string message) =>
        Assert.Equal(message, await RefusalAsync(("A", Writing(("/1", destination)))));

    [Fact]
    public async Task An_absolute_destination_is_refused() => Assert.Equal(
        "A destination must be relative to the output folder: '/a' of a document without a source (pipeline A).",
        await RefusalAsync(("A", new Pipeline { InputModules = [new Do(_ => [new Absolute()])], OutputModules = [new WriteFiles()] })));

    [Fact]
    public async Task All_collisions_are_told_at_once()
    {
        var message = await RefusalAsync(("A", Writing(("/1", "a"), ("/2", "a"), ("/3", "b"), ("/4", "b"))));

        Assert.Equal(2, message.Split(Environment.NewLine).Length);
    }

    [Fact]
    public async Task Without_an_output_destinations_are_checked_and_nothing_is_rendered()
    {
        var render = new DelegateContent(() => throw new InvalidOperationException("rendered"));
        Pipeline Lazy(params string[] destinations) => new()
        {
            InputModules = [new Do(context => destinations.Select(destination => context.CreateDocument(destination, render)))],
            OutputModules = [new WriteFiles()],
        };

        Assert.True((await Runs.RunAsync(("A", Lazy("a", "b")))).Succeeded);
        Assert.False((await Runs.RunAsync(("A", Lazy("a", "a")))).Succeeded);
    }

    [Fact]
    public async Task A_page_that_fails_to_render_is_named()
    {
        var create = new Do(
            context => [context.CreateDocument("/in/a.md", "a.html", new DelegateContent(() => throw new InvalidDataException("boom")))]);

        var result = await Runs.RunAsync(Options, ("Essays", new Pipeline { InputModules = [create], OutputModules = [new WriteFiles()] }));

        Assert.Equal("Pipeline Essays, phase Output, module WriteFiles, document /in/a.md: boom", Assert.Single(result.Failures).Message);
    }

    sealed class Absolute : IDocument
    {
        public Guid Id => Guid.Empty;

        public NormalizedPath Source => NormalizedPath.Null;

        public NormalizedPath Destination => "/a";

        public IContentProvider ContentProvider => new StringContent("");

        public IDocument Clone(
            NormalizedPath source,
            NormalizedPath destination,
            IEnumerable<KeyValuePair<string, object>>? items,
            IContentProvider? contentProvider = null) => this;
    }
}
