namespace DigitalRights.Engine;

/// <summary>
/// A pipeline, usually derived from with a constructor that fills the phases; a phase without modules passes its inputs on.
/// </summary>
public class Pipeline : IPipeline
{
    /// <inheritdoc/>
    public ModuleList InputModules { get; set; } = [];

    /// <inheritdoc/>
    public ModuleList ProcessModules { get; set; } = [];

    /// <inheritdoc/>
    public ModuleList PostProcessModules { get; set; } = [];

    /// <inheritdoc/>
    public ModuleList OutputModules { get; set; } = [];

    /// <inheritdoc/>
    public HashSet<string> Dependencies { get; } = new(StringComparer.OrdinalIgnoreCase);
}
