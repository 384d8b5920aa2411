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
        return graph.Pipelines.Where(pipeline => Refusal(pipeline) is null).SelectMany(pipeline => documents[Source(pipeline)]).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void RequireReadable()
    {
        if (current.Pipeline.Pipeline.Isolated)
        {
            throw new InvalidOperationException($"Cannot access documents from inside isolated pipeline {current.Pipeline}");
        }

        if (current.Phase == Phase.Input || (current.Phase == Phase.Output && !current.Pipeline.Pipeline.Deployment))
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
        _ when pipeline.Pipeline.Isolated =>
            $"Cannot access documents in isolated pipeline {pipeline}",
        Phase.Process when pipeline == current.Pipeline =>
            $"Cannot access documents from currently executing pipeline {pipeline} while in the {Phase.Process} phase",
        Phase.Process when !current.Pipeline.DependsOn(pipeline) =>
            $"Cannot access documents from pipeline {pipeline} without a dependency while in the {Phase.Process} phase",
        Phase.Output when pipeline.Pipeline.Deployment =>
            $"Cannot access documents in the {Phase.Output} phase from another deployment pipeline {pipeline}",
        _ => null,
    };

    PhaseNode Source(NamedPipeline pipeline) => new(pipeline, current.Phase switch
    {
        Phase.Output => Phase.Output,
        Phase.PostProcess when current.Pipeline.Pipeline.PostProcessHasDependencies
            && current.Pipeline.DependsOn(pipeline) => Phase.PostProcess,
        _ => Phase.Process,
    });
}
