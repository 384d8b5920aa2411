using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitalRights.Engine.Hosting;

/// <summary>How to run.</summary>
public sealed record RunOptions
{
    /// <summary>The project's folder; other paths may be relative to it.</summary>
    public NormalizedPath RootPath { get; init; } = ".";

    /// <summary>The folders to read, which must exist; a file in a later one hides its namesake in an earlier one.</summary>
    public IReadOnlyList<NormalizedPath> InputPaths { get; init; } = ["input"];

    /// <summary>The published folder, for modules that ask; what is written goes to <see cref="Output"/>.</summary>
    public NormalizedPath OutputPath { get; init; } = "output";

    /// <summary>The settings that modules see.</summary>
    public IReadOnlySettings Settings { get; init; } = EngineSettings.Empty;

    /// <summary>Where modules log.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;

    /// <summary>What takes the written documents; <c>null</c> only checks their destinations, and renders none.</summary>
    public IOutput? Output { get; init; }

    /// <summary>Whether to work on one document at a time, in an order that is always the same.</summary>
    public bool Serial { get; init; }

    /// <summary>How many documents are worked on at once, over all pipelines.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Told of each phase that ends, from the threads they end on.</summary>
    public IProgress<RunProgress>? Progress { get; init; }
}
