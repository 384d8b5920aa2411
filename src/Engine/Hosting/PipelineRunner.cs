using System.Diagnostics;

namespace DigitalRights.Engine.Hosting;

/// <summary>Runs pipelines.</summary>
public sealed class PipelineRunner
{
    readonly PipelineGraph _graph;
    readonly PhasePlan _plan;
    readonly RunOptions _options;

    /// <summary>Takes pipelines under the names of their types.</summary>
    /// <exception cref="ExecutionException">The wiring is wrong: a name twice, an unknown dependency, a circle.</exception>
    public PipelineRunner(IEnumerable<IPipeline> pipelines, RunOptions options)
        : this(pipelines.Select(pipeline => KeyValuePair.Create(pipeline.GetType().Name, pipeline)), options)
    {
    }

    /// <summary>Takes pipelines under given names.</summary>
    /// <exception cref="ExecutionException">The wiring is wrong: a name twice, an unknown dependency, a circle.</exception>
    public PipelineRunner(IEnumerable<KeyValuePair<string, IPipeline>> pipelines, RunOptions options)
    {
        _graph = new(pipelines);
        _plan = new(_graph);
        _options = options;
    }

    /// <summary>Runs all pipelines once. Failures of modules are in the result, not thrown.</summary>
    /// <exception cref="ExecutionException">An input folder does not exist.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled; nothing of it runs any more.</exception>
    public async Task<RunResult> RunAsync(CancellationToken cancellationToken = default)
    {
        var start = Stopwatch.GetTimestamp();
        var run = new RunContext(_options, FileSystem(), cancellationToken);
        var phases = await new PlanExecution(_plan, new(run, _graph), run, _options.Progress).RunAsync();

        cancellationToken.ThrowIfCancellationRequested();
        return new(
            [.. phases.Select(phase => phase.Result)],
            [.. phases.SelectMany(phase => phase.Failures)],
            Stopwatch.GetElapsedTime(start));
    }

    RunFileSystem FileSystem()
    {
        var fileSystem = new RunFileSystem(_options);
        var missing = fileSystem.InputPaths
            .Select(path => (fileSystem.RootPath / path).FullPath)
            .Where(path => !Directory.Exists(path))
            .Select(path => $"The input folder {path} does not exist.")
            .ToList();
        return missing.Count == 0 ? fileSystem : throw new ExecutionException(string.Join(Environment.NewLine, missing));
    }
}
