using System.Collections;

namespace DigitalRights.Engine;

/// <summary>What one phase may read of other pipelines. The messages are Statiq's.</summary>
sealed class PhaseOutputs(PipelineGraph graph, PhaseNode current, PhaseDocuments documents) : IPipelineOutputs
{
    public DocumentList<IDocument> FromPipeline(string pipelineName)
    {
        RequireReadable();
        var pipeline = graph.Find(pipelineName)
            ?? throw new KeyNotFoundException($"The pipeline {pipelineName} could not be found");
        RequireReadable(pipeline);
        return new(documents[Source(pipeline)]);
    }

    public IEnumerator<IDocument> GetEnumerator()
    {
        RequireReadable();
        return graph.Pipelines.Where(pipeline => Refusal(pipeline) is null)
            .SelectMany(pipeline => documents[Source(pipeline)]).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void RequireReadable()
    {
        if (current.Phase is Phase.Input or Phase.Output)
        {
            throw new InvalidOperationException($"Cannot access document outputs during the {current.Phase} phase");
        }
    }

    void RequireReadable(NamedPipeline pipeline)
    {
        if (Refusal(pipeline) is { } refusal)
        {
            throw new InvalidOperationException(refusal);
        }
    }

    string? Refusal(NamedPipeline pipeline) => current.Phase switch
    {
        Phase.Process when pipeline == current.Pipeline =>
            $"Cannot access documents from currently executing pipeline {pipeline} while in the {Phase.Process} phase",
        Phase.Process when !current.Pipeline.DependsOn(pipeline) =>
            $"Cannot access documents from pipeline {pipeline} without a dependency while in the {Phase.Process} phase",
        _ => null,
    };

    static PhaseNode Source(NamedPipeline pipeline) => new(pipeline, Phase.Process);
}
