namespace DigitalRights.Engine;

/// <summary>Adds the documents of other pipelines after the inputs.</summary>
public sealed class ConcatDocuments(params string[] pipelines) : SyncModule
{
    /// <inheritdoc/>
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        context.Inputs.Concat(pipelines.SelectMany(context.Outputs.FromPipeline));
}
