namespace DigitalRights.Engine;

/// <summary>
/// Runs a module's work for each input. Every input is worked on even when another one fails, so that a run reports all that is wrong,
/// the same in parallel as in turn.
/// </summary>
static class EachInput
{
    public static IEnumerable<IDocument> InTurn(
        IExecutionContext context, Func<IDocument, IExecutionContext, IEnumerable<IDocument>?> work)
    {
        var results = new InputResults(context.Inputs);
        for (var index = 0; index < context.Inputs.Length; index++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            try
            {
                results.Succeed(index, work(context.Inputs[index], context));
            }
            catch (Exception error) when (!context.CancellationToken.IsCancellationRequested)
            {
                results.Fail(index, error);
            }
        }

        return results.Documents();
    }

    public static Task<IEnumerable<IDocument>> InTurnAsync(
        IExecutionContext context, Func<IDocument, IExecutionContext, Task<IEnumerable<IDocument>>> work) =>
        RunAsync(context, work, new WorkerSlots(0));

    public static Task<IEnumerable<IDocument>> AtOnceAsync(
        IExecutionContext context, Func<IDocument, IExecutionContext, Task<IEnumerable<IDocument>>> work) =>
        RunAsync(context, work, (context as ExecutionContext)?.Run.Slots ?? new WorkerSlots(0));

    static async Task<IEnumerable<IDocument>> RunAsync(
        IExecutionContext context, Func<IDocument, IExecutionContext, Task<IEnumerable<IDocument>>> work, WorkerSlots slots)
    {
        var results = new InputResults(context.Inputs);
        await slots.ForEachAsync(context.Inputs.Length, WorkAsync, context.CancellationToken);
        return results.Documents();

        async Task WorkAsync(int index)
        {
            try
            {
                results.Succeed(index, await work(context.Inputs[index], context));
            }
            catch (Exception error) when (!context.CancellationToken.IsCancellationRequested)
            {
                results.Fail(index, error);
            }
        }
    }
}
