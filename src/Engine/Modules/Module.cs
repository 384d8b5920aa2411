namespace DigitalRights.Engine;

/// <summary>A module that overrides either the work on all inputs or the work on one of them, which then runs for each in turn.</summary>
public abstract class Module : IModule
{
    /// <inheritdoc/>
    public Task<IEnumerable<IDocument>> ExecuteAsync(IExecutionContext context) => ExecuteContextAsync(context);

    /// <summary>The work on all inputs.</summary>
    protected virtual Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
        EachInput.InTurnAsync(context, ExecuteInputAsync);

    /// <summary>The work on one input.</summary>
    protected virtual Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) =>
        Task.FromResult<IEnumerable<IDocument>>([]);
}
