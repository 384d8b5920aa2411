namespace DigitalRights.Engine;

/// <summary>
/// Hands each input that has a destination to the output of the run, several at once, and passes all inputs on. As in Statiq, a document
/// without content is not written. Destinations must be relative, stay below the output folder and be the run's only ones: they are
/// all checked before the first document is rendered.
/// </summary>
public sealed class WriteFiles : Module
{
    /// <inheritdoc/>
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var run = RunContext.Of(context);
        run.Destinations.Reserve(context.PipelineName, context.Inputs);
        if (run.Output is { } output)
        {
            await EachInput.AtOnceAsync(context, async (input, _) =>
            {
                if (!input.Destination.IsNull)
                {
                    await output.WriteAsync(input, context.CancellationToken);
                }

                return [];
            });
        }

        return context.Inputs;
    }
}
