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
        var content = BytesOf(stream);
        _weights[path] = WeightLimits.WeightOf(path, content);
        return inner.WriteAsync(document.Clone(new DelegateContent(() => new MemoryStream(content.Array!, content.Offset, content.Count, writable: false), document.ContentProvider.MediaType)), cancellationToken);
    }

    static ArraySegment<byte> BytesOf(Stream stream)
    {
        if (stream is MemoryStream memory && memory.TryGetBuffer(out var held)) return held;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
