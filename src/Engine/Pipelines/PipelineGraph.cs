namespace DigitalRights.Engine;

/// <summary>The pipelines of a run and their dependencies, refused as a whole where the wiring is wrong.</summary>
sealed class PipelineGraph
{
    readonly Dictionary<string, NamedPipeline> _byName = new(StringComparer.OrdinalIgnoreCase);
    readonly List<string> _errors = [];

    /// <exception cref="ExecutionException">The wiring is wrong; the message has a line for each mistake.</exception>
    public PipelineGraph(IEnumerable<KeyValuePair<string, IPipeline>> pipelines)
    {
        var named = new List<NamedPipeline>();
        foreach (var (name, pipeline) in pipelines)
        {
            var entry = new NamedPipeline(name, pipeline);
            named.Add(entry);
            if (!_byName.TryAdd(name, entry))
            {
                _errors.Add($"Two pipelines have the name '{name}'.");
            }
        }

        Pipelines = named;
        Connect();
        _errors.AddRange(DependencyCycles.In(Pipelines));
        if (_errors.Count > 0)
        {
            throw new ExecutionException(string.Join(Environment.NewLine, _errors));
        }
    }

    /// <summary>In the order they were given.</summary>
    public IReadOnlyList<NamedPipeline> Pipelines { get; }

    public NamedPipeline? Find(string name) => _byName.GetValueOrDefault(name);

    void Connect()
    {
        var found = Pipelines.ToDictionary(pipeline => pipeline, _ => new HashSet<NamedPipeline>());
        foreach (var pipeline in Pipelines)
        {
            found[pipeline].UnionWith(Named(pipeline, pipeline.Pipeline.Dependencies));
        }

        foreach (var pipeline in Pipelines)
        {
            pipeline.Dependencies = [.. Pipelines.Where(found[pipeline].Contains)];
        }
    }

    IEnumerable<NamedPipeline> Named(NamedPipeline from, IEnumerable<string> names) =>
        names.Order(StringComparer.Ordinal).Select(name => Named(from, name)).OfType<NamedPipeline>();

    NamedPipeline? Named(NamedPipeline from, string name)
    {
        if (_byName.TryGetValue(name, out var pipeline))
        {
            return pipeline;
        }

        var near = NearestName.To(name, _byName.Keys);
        _errors.Add($"Pipeline '{from}' names the unknown pipeline '{name}': {from} -> {name}."
            + (near is null ? "" : $" Did you mean '{near}'?"));
        return null;
    }
}
