namespace DigitalRights.Engine.Tests;

/// <summary>A module that is a lambda over each input, run for one after the other.</summary>
sealed class InTurn(Func<IDocument, IEnumerable<IDocument>> work) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context) => work(input);
}
