using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace DigitalRights.Engine;

/// <summary>The documents that finished phases have put out.</summary>
sealed class PhaseDocuments
{
    readonly ConcurrentDictionary<PhaseNode, ImmutableArray<IDocument>> _documents = new();

    public ImmutableArray<IDocument> this[PhaseNode node]
    {
        get => _documents.TryGetValue(node, out var found) ? found : [];
        set => _documents[node] = value;
    }
}
