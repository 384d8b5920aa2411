using DigitalRights.Engine.Hosting;

namespace DigitalRights.Engine.Tests;

/// <summary>Short ways to run pipelines.</summary>
static class Runs
{
    public static RunOptions Options { get; } = new() { RootPath = AppContext.BaseDirectory, InputPaths = [] };

    public static PipelineRunner Runner(RunOptions options, params (string Name, IPipeline Pipeline)[] pipelines) =>
        new(pipelines.Select(pipeline => KeyValuePair.Create(pipeline.Name, pipeline.Pipeline)), options);

    public static Task<RunResult> RunAsync(params (string Name, IPipeline Pipeline)[] pipelines) => RunAsync(Options, pipelines);

    public static Task<RunResult> RunAsync(RunOptions options, params (string Name, IPipeline Pipeline)[] pipelines) =>
        Runner(options, pipelines).RunAsync();

    /// <summary>What the modules of one pipeline put out at the end.</summary>
    public static async Task<IReadOnlyList<IDocument>> OutputsAsync(RunOptions options, params IModule[] modules)
    {
        var result = await RunAsync(options, ("Only", new Pipeline { InputModules = [.. modules] }));
        return result.Succeeded ? result.Phases[^1].Documents : throw result.Failures[0];
    }

    public static Task<IReadOnlyList<IDocument>> OutputsAsync(params IModule[] modules) => OutputsAsync(Options, modules);

    public static IEnumerable<string> Destinations(this IEnumerable<IDocument> documents) =>
        documents.Select(document => document.Destination.FullPath);
}
