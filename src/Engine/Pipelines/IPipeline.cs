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
}
