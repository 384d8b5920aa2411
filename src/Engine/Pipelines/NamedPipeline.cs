namespace DigitalRights.Engine;

/// <summary>A pipeline in the graph, with its dependencies of both directions found.</summary>
sealed class NamedPipeline(string name, IPipeline pipeline)
{
    public string Name { get; } = name;

    public IPipeline Pipeline { get; } = pipeline;

    /// <summary>In the order of the run's pipelines.</summary>
    public IReadOnlyList<NamedPipeline> Dependencies { get; set; } = [];

    public ModuleList Modules(Phase phase) => phase switch
    {
        Phase.Input => Pipeline.InputModules,
        Phase.Process => Pipeline.ProcessModules,
        Phase.PostProcess => Pipeline.PostProcessModules,
        _ => Pipeline.OutputModules,
    };

    public override string ToString() => Name;
}
