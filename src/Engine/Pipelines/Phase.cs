namespace DigitalRights.Engine;

/// <summary>The four phases of a pipeline, in the order they run in.</summary>
public enum Phase
{
    /// <summary>Reads; may look at no other pipeline.</summary>
    Input,

    /// <summary>Works, after the Process phases of the pipelines it depends on, which it may read.</summary>
    Process,

    /// <summary>Works on what every pipeline that is not isolated has processed.</summary>
    PostProcess,

    /// <summary>Writes.</summary>
    Output,
}
