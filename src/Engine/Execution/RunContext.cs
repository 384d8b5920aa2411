using DigitalRights.Engine.Hosting;
using Microsoft.Extensions.Logging;

namespace DigitalRights.Engine;

/// <summary>What all phases of one run share.</summary>
sealed class RunContext(RunOptions options, IReadOnlyFileSystem fileSystem, CancellationToken cancellationToken)
{
    public CancellationToken CancellationToken { get; } = cancellationToken;

    public Destinations Destinations { get; } = new();

    public IReadOnlyFileSystem FileSystem { get; } = fileSystem;

    public InputFiles InputFiles { get; } =
        new(fileSystem.InputPaths.Select(path => (fileSystem.RootPath / path).FullPath));

    public ILogger Logger { get; } = options.Logger;

    public IOutput? Output { get; } = options.Output;

    public PhaseDocuments Documents { get; } = new();

    public bool Serial { get; } = options.Serial;

    public IReadOnlySettings Settings { get; } = options.Settings;

    public WorkerSlots Slots { get; } = new(options.Serial ? 1 : Math.Max(1, options.Parallelism));

    public static RunContext Of(IExecutionContext context) =>
        (context as ExecutionContext)?.Run ?? throw new ArgumentException("The context is not one of a run.", nameof(context));
}
