namespace DigitalRights.Engine;

/// <summary>A pipeline in the graph, with its dependencies of both directions found.</summary>
sealed class NamedPipeline(string name, IPipeline pipeline)
{
    public string Name { get; } = name;

    public IPipeline Pipeline { get; } = pipeline;

    /// <summary>Those it names or that name it as theirs, in the order of the run's pipelines.</summary>
    public IReadOnlyList<NamedPipeline> Dependencies { get; set; } = [];

    /// <summary>Whether the pipeline comes first by a dependency or by the dependency of one, as in Statiq.</summary>
    public bool DependsOn(NamedPipeline other) => Dependencies.Any(dependency => dependency == other || dependency.DependsOn(other));

    public ModuleList Modules(Phase phase) => phase switch
    {
        Phase.Input => Pipeline.InputModules,
        Phase.Process => Pipeline.ProcessModules,
        Phase.PostProcess => Pipeline.PostProcessModules,
        _ => Pipeline.OutputModules,
    };

    public override string ToString() => Name;
}
