using DigitalRights.Engine.Hosting;

namespace DigitalRights.Site.Commands;

/// <summary>Takes finished documents and writes nothing: each is rendered, and so looked at, all the same.</summary>
sealed class Discard : IOutput
{
    public Task WriteAsync(IDocument document, CancellationToken cancellationToken)
    {
        document.GetContentStream().Dispose();
        return Task.CompletedTask;
    }
}
