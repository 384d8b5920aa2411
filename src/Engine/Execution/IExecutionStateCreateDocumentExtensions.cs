namespace DigitalRights.Engine;

/// <summary>Shorter forms of <see cref="IExecutionState.CreateDocument"/>.</summary>
public static class IExecutionStateCreateDocumentExtensions
{
    /// <summary>A new document with a source, a destination and content.</summary>
    public static IDocument CreateDocument(
        this IExecutionState state,
        in NormalizedPath source,
        in NormalizedPath destination,
        IContentProvider? contentProvider = null) =>
        state.CreateDocument(source, destination, null, contentProvider);

    /// <summary>A new document with a destination and content.</summary>
    public static IDocument CreateDocument(
        this IExecutionState state,
        in NormalizedPath destination,
        IContentProvider? contentProvider = null) =>
        state.CreateDocument(NormalizedPath.Null, destination, null, contentProvider);
}
