namespace DigitalRights.Engine;

/// <summary>What a run offers to every module.</summary>
public interface IExecutionState
{
    /// <summary>Cancelled when the run should stop.</summary>
    CancellationToken CancellationToken { get; }

    /// <summary>Where the run reads and publishes.</summary>
    IReadOnlyFileSystem FileSystem { get; }

    /// <summary>The documents of other pipelines.</summary>
    IPipelineOutputs Outputs { get; }

    /// <summary>The settings.</summary>
    IReadOnlySettings Settings { get; }

    /// <summary>Whether only one document is worked on at a time.</summary>
    bool SerialExecution { get; }

    /// <summary>A new document.</summary>
    /// <param name="source">An absolute path, or <see cref="NormalizedPath.Null"/>.</param>
    /// <param name="destination">A relative path, or <see cref="NormalizedPath.Null"/>.</param>
    /// <param name="items">Not supported: documents carry records instead (see <see cref="ObjectDocument{T}"/>).</param>
    /// <param name="contentProvider">The content; <c>null</c> for none.</param>
    IDocument CreateDocument(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>>? items,
        IContentProvider? contentProvider = null);
}
