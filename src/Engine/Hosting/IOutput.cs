namespace DigitalRights.Engine.Hosting;

/// <summary>Takes the documents that a run writes: to publish, serve or count them.</summary>
public interface IOutput
{
    /// <summary>
    /// Takes a document whose destination has been found to be good and the only one. Called from several threads at once.
    /// </summary>
    Task WriteAsync(IDocument document, CancellationToken cancellationToken);
}
