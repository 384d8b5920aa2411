using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Engine;

/// <summary>The context of one module in one phase.</summary>
sealed class ExecutionContext(RunContext run, PhaseNode node, IPipelineOutputs outputs, ImmutableArray<IDocument> inputs)
    : IExecutionContext
{
    public RunContext Run { get; } = run;

    public CancellationToken CancellationToken => Run.CancellationToken;

    public IReadOnlyFileSystem FileSystem => Run.FileSystem;

    public ImmutableArray<IDocument> Inputs { get; } = inputs;

    public IPipelineOutputs Outputs { get; } = outputs;

    public Phase Phase => node.Phase;

    public string PipelineName => node.Pipeline.Name;

    public bool SerialExecution => Run.Serial;

    public IReadOnlySettings Settings => Run.Settings;

    public IDocument CreateDocument(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>>? items,
        IContentProvider? contentProvider = null)
    {
        DocumentPaths.NoItems(items);
        return new Document(Guid.NewGuid(), source, destination, contentProvider);
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull =>
        Run.Logger.BeginScope(state);

    public bool IsEnabled(LogLevel logLevel) => Run.Logger.IsEnabled(logLevel);

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Run.Logger.Log(logLevel, eventId, state, exception, formatter);
}
