namespace DigitalRights.Engine;

/// <summary>Keeps the inputs for which the predicate holds.</summary>
public sealed class FilterDocuments(Config<bool> predicate) : SyncModule
{
    /// <inheritdoc/>
    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context) =>
        predicate.GetValue(input, context) ? [input] : [];
}
