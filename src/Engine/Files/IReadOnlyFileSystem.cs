namespace DigitalRights.Engine;

/// <summary>Where the run reads and publishes.</summary>
public interface IReadOnlyFileSystem
{
    /// <summary>The absolute folder that holds the project.</summary>
    NormalizedPath RootPath { get; }

    /// <summary>The folders to read, below the root or absolute; a file in a later one hides its namesake in an earlier one.</summary>
    IReadOnlyList<NormalizedPath> InputPaths { get; }

    /// <summary>The folder that is published, below the root or absolute.</summary>
    NormalizedPath OutputPath { get; }
}
