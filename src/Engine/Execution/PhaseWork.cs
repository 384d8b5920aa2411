using System.Runtime.InteropServices;
using DigitalRights.Engine.Hosting;

namespace DigitalRights.Engine;

/// <summary>Runs the modules of one phase, each on what the one before put out.</summary>
sealed class PhaseWork(RunContext run, PipelineGraph graph)
{
    /// <summary>The documents of the phase go to those of the run.</summary>
    public async Task RunAsync(PhaseNode node)
    {
        var outputs = new PhaseOutputs(graph, node, run.Documents);
        var documents = node.Phase == Phase.Input ? [] : run.Documents[new(node.Pipeline, node.Phase - 1)];
        foreach (var module in node.Pipeline.Modules(node.Phase))
        {
            run.CancellationToken.ThrowIfCancellationRequested();
            documents = ImmutableCollectionsMarshal.AsImmutableArray(await RunAsync(module, new(run, node, outputs, documents)));
        }

        run.Documents[node] = documents;
    }

    static async Task<IDocument[]> RunAsync(IModule module, ExecutionContext context)
    {
        try
        {
            IEnumerable<IDocument?>? documents = await module.ExecuteAsync(context);
            return [.. documents?.OfType<IDocument>() ?? []];
        }
        catch (Exception error) when (!context.CancellationToken.IsCancellationRequested)
        {
            throw new PhaseFailedException(Failures(module, context, error));
        }
    }

    static IEnumerable<PhaseException> Failures(IModule module, ExecutionContext context, Exception error) =>
        error is InputsException inputs
            ? inputs.Failures.Select(failure => Failure(module, context, failure.Input, failure.Error))
            : [Failure(module, context, null, error)];

    static PhaseException Failure(IModule module, ExecutionContext context, IDocument? document, Exception error) =>
        new(context.PipelineName, context.Phase, module.GetType().Name, document, error);
}
