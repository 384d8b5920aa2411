namespace DigitalRights.Engine;

/// <summary>
/// Puts out the document or documents that a configured value gives: once for each input where the value requires a document, else once.
/// <c>null</c> leaves the inputs as they are.
/// </summary>
public sealed class ExecuteConfig(Config<object?> config) : SyncModule
{
    /// <inheritdoc/>
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        config.RequiresDocument
            ? base.ExecuteContext(context)
            : Documents(config.GetValue(null, context), context.Inputs);

    /// <inheritdoc/>
    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context) =>
        Documents(config.GetValue(input, context), [input]);

    static IEnumerable<IDocument> Documents(object? value, IEnumerable<IDocument> inputs) => value switch
    {
        null => inputs,
        IDocument document => [document],
        IEnumerable<IDocument> documents => documents,
        _ => throw new ExecutionException($"{nameof(ExecuteConfig)} takes documents, not {value.GetType().Name}."),
    };
}
