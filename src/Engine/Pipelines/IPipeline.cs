namespace DigitalRights.Engine;

/// <summary>The modules of four phases and what they wait for.</summary>
public interface IPipeline
{
    /// <summary>The modules of the Input phase.</summary>
    ModuleList InputModules { get; }

    /// <summary>The modules of the Process phase.</summary>
    ModuleList ProcessModules { get; }

    /// <summary>The modules of the PostProcess phase.</summary>
    ModuleList PostProcessModules { get; }

    /// <summary>The modules of the Output phase.</summary>
    ModuleList OutputModules { get; }

    /// <summary>The pipelines whose Process phases run before this one's, and which it may then read.</summary>
    HashSet<string> Dependencies { get; }

    /// <summary>The pipelines that depend on this one.</summary>
    HashSet<string> DependencyOf { get; }

    /// <summary>Whether it runs at once, reads no other pipeline and is read by none.</summary>
    bool Isolated { get; set; }

    /// <summary>Whether its Output phase waits for those of all pipelines that are not deployments.</summary>
    bool Deployment { get; set; }

    /// <summary>Whether its PostProcess phase also waits for the PostProcess phases of its dependencies, and reads those.</summary>
    bool PostProcessHasDependencies { get; set; }
}
