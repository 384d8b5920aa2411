namespace DigitalRights.Engine;

/// <summary>A module that works on several inputs at once; its outputs keep the order of the inputs.</summary>
public abstract class ParallelModule : Module
{
    /// <inheritdoc/>
    protected sealed override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
        EachInput.AtOnceAsync(context, ExecuteInputAsync);
}
