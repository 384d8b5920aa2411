namespace DigitalRights.Engine;

/// <summary>All phases of a run in an order in which every phase comes after those it waits for.</summary>
sealed class PhasePlan
{
    readonly IReadOnlyList<NamedPipeline> _pipelines;

    public PhasePlan(PipelineGraph graph)
    {
        _pipelines = graph.Pipelines;
        Phases = Sorted([.. from phase in Enum.GetValues<Phase>() from pipeline in _pipelines select new PhaseNode(pipeline, phase)]);
    }

    public IReadOnlyList<PhaseNode> Phases { get; }

    /// <summary>The phases that a phase waits for.</summary>
    public IEnumerable<PhaseNode> Before(PhaseNode node) =>
        (node.Phase == Phase.Input ? [] : new[] { new PhaseNode(node.Pipeline, node.Phase - 1) })
            .Concat(Others(node).Select(pipeline => new PhaseNode(pipeline, Phase.Process)))
            .Distinct();

    // The pipelines whose Process phase comes first.
    IEnumerable<NamedPipeline> Others(PhaseNode node) => node.Phase switch
    {
        Phase.Process => node.Pipeline.Dependencies,
        Phase.PostProcess => _pipelines,
        _ => [],
    };

    List<PhaseNode> Sorted(IReadOnlyList<PhaseNode> nodes)
    {
        var sorted = new List<PhaseNode>(nodes.Count);
        var seen = new HashSet<PhaseNode>();
        foreach (var node in nodes)
        {
            Visit(node);
        }

        return sorted;

        void Visit(PhaseNode node)
        {
            if (!seen.Add(node))
            {
                return;
            }

            foreach (var before in Before(node))
            {
                Visit(before);
            }

            sorted.Add(node);
        }
    }
}
