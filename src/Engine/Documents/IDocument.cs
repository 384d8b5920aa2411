namespace DigitalRights.Engine;

/// <summary>
/// What moves through a pipeline: content with a place it came from and a place it goes to. It never changes; a change is a clone.
/// </summary>
public interface IDocument
{
    /// <summary>An identity that clones keep.</summary>
    Guid Id { get; }

    /// <summary>The absolute path of the file it came from; <see cref="NormalizedPath.Null"/> when it came from none.</summary>
    NormalizedPath Source { get; }

    /// <summary>The path it is published at, below the output folder; <see cref="NormalizedPath.Null"/> when it is not.</summary>
    NormalizedPath Destination { get; }

    /// <summary>Its content; never missing, though possibly empty.</summary>
    IContentProvider ContentProvider { get; }

    /// <summary>A document of the same kind and identity with some values replaced.</summary>
    /// <param name="source">The source, used only where this document has none.</param>
    /// <param name="destination">The new destination; <see cref="NormalizedPath.Null"/> keeps the one it has.</param>
    /// <param name="items">Not supported: documents carry records instead (see <see cref="ObjectDocument{T}"/>).</param>
    /// <param name="contentProvider">The new content; <c>null</c> keeps the one it has.</param>
    IDocument Clone(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>>? items,
        IContentProvider? contentProvider = null);
}
