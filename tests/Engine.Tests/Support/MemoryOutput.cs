using System.Collections.Concurrent;
using DigitalRights.Engine.Hosting;

namespace DigitalRights.Engine.Tests;

sealed class MemoryOutput : IOutput
{
    public ConcurrentDictionary<string, string> Files { get; } = new();

    public async Task WriteAsync(IDocument document, CancellationToken cancellationToken) =>
        Files[document.Destination.FullPath] = await document.GetContentStringAsync();
}
