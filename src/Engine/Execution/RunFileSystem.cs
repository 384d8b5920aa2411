using DigitalRights.Engine.Hosting;

namespace DigitalRights.Engine;

/// <summary>The folders of the run's options, with an absolute root.</summary>
sealed class RunFileSystem(RunOptions options) : IReadOnlyFileSystem
{
    public NormalizedPath RootPath { get; } = Path.GetFullPath(options.RootPath.FullPath);

    public IReadOnlyList<NormalizedPath> InputPaths { get; } = options.InputPaths;

    public NormalizedPath OutputPath { get; } = options.OutputPath;
}
