namespace DigitalRights.Engine;

/// <summary>A <see cref="Module"/> whose work waits for nothing.</summary>
public abstract class SyncModule : Module
{
    /// <inheritdoc/>
    protected sealed override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
        Task.FromResult(ExecuteContext(context));

    /// <inheritdoc/>
    protected sealed override Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) =>
        Task.FromResult(ExecuteInput(input, context));

    /// <summary>The work on all inputs.</summary>
    protected virtual IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        EachInput.InTurn(context, ExecuteInput);

    /// <summary>The work on one input.</summary>
    protected virtual IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context) => [];
}
