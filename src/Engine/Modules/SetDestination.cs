namespace DigitalRights.Engine;

/// <summary>Gives each input a destination; <see cref="NormalizedPath.Null"/> keeps the one it has.</summary>
public sealed class SetDestination(Config<NormalizedPath> destination) : ParallelSyncModule
{
    /// <inheritdoc/>
    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context) =>
        [input.Clone(destination.GetValue(input, context))];
}
