namespace DigitalRights.Engine.Tests;

/// <summary>A module that is a lambda over each input, run for several at once.</summary>
sealed class InParallel(Func<IDocument, IEnumerable<IDocument>> work) : ParallelSyncModule
{
    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context) => work(input);
}
