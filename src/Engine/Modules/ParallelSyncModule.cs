namespace DigitalRights.Engine;

/// <summary>A <see cref="ParallelModule"/> whose work waits for nothing.</summary>
public abstract class ParallelSyncModule : ParallelModule
{
    /// <inheritdoc/>
    protected sealed override Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) =>
        Task.FromResult(ExecuteInput(input, context));

    /// <summary>The work on one input.</summary>
    protected virtual IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context) => [];
}
