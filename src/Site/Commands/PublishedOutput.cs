using DigitalRights.Engine.Hosting;
using DigitalRights.Publishing;
using DigitalRights.Site.Verification;

namespace DigitalRights.Site.Commands;

/// <summary>Hands finished documents to the folder that is published; one without content is none, as in Statiq.</summary>
sealed class PublishedOutput(OutputFolder folder) : IOutput
{
    public Task WriteAsync(IDocument document, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var content = StreamBytes.Of(document.GetContentStream());
        if (content.Count > 0) folder.Write(document.Destination.FullPath, content);
        return Task.CompletedTask;
    }
}
