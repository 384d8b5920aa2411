namespace DigitalRights.Engine.Tests;

/// <summary>A module that is a lambda over each input, run for several at once.</summary>
sealed class InParallel(Func<IDocument, IEnumerable<IDocument>> work) : Module
{
    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
        EachInput.AtOnceAsync(context, (input, _) => Task.FromResult(work(input)));
}
