using DigitalRights.Engine.Hosting;

namespace DigitalRights.Site.Hosts.Engine;

/// <summary>Takes finished documents and writes nothing.</summary>
sealed class Discard : IOutput
{
    public Task WriteAsync(IDocument document, CancellationToken cancellationToken) => Task.CompletedTask;
}
