using System.Collections;

namespace DigitalRights.Engine;

/// <summary>A list of documents without gaps.</summary>
public sealed class DocumentList<TDocument> : IReadOnlyList<TDocument>
    where TDocument : IDocument
{
    readonly TDocument[] _documents;

    /// <summary>Takes the documents in their order, leaving out any that are <c>null</c>.</summary>
    public DocumentList(IEnumerable<TDocument>? documents) =>
        _documents = documents?.Where(document => document is not null).ToArray() ?? [];

    /// <inheritdoc/>
    public int Count => _documents.Length;

    /// <inheritdoc/>
    public TDocument this[int index] => _documents[index];

    /// <inheritdoc/>
    public IEnumerator<TDocument> GetEnumerator() => _documents.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
