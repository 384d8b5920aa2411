namespace DigitalRights.Engine;

/// <summary>Replaces the inputs with the documents of other pipelines, in the order they are named in.</summary>
public sealed class ReplaceDocuments(params string[] pipelines) : SyncModule
{
    /// <inheritdoc/>
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        pipelines.SelectMany(context.Outputs.FromPipeline);
}
