using System.Collections.Concurrent;
using DigitalRights.Engine.Hosting;
using DigitalRights.Site.Verification;

namespace DigitalRights.Site.Hosts.Engine;

/// <summary>Hands finished documents on, and weighs those that readers wait for.</summary>
sealed class WeighedOutput(IOutput inner) : IOutput
{
    readonly ConcurrentDictionary<string, int> _weights = new(StringComparer.Ordinal);

    /// <summary>What is too heavy, when all is written.</summary>
    public IReadOnlyList<string> Problems() => [.. new WeightLimits(_weights).Problems()];

    public Task WriteAsync(IDocument document, CancellationToken cancellationToken)
    {
        var path = document.Destination.FullPath;
        if (!WeightLimits.Concerns(path)) return inner.WriteAsync(document, cancellationToken);

        // A page is rendered when its content is read; it is read once, here.
        using var stream = document.GetContentStream();
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        _weights[path] = WeightLimits.WeightOf(path, content);
        return inner.WriteAsync(document.Clone(new MemoryContent(content, document.ContentProvider.MediaType)), cancellationToken);
    }
}
