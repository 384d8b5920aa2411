using System.Collections.ObjectModel;

namespace DigitalRights.Engine;

/// <summary>The modules of a phase, in the order they run in.</summary>
public sealed class ModuleList : Collection<IModule>
{
    public ModuleList()
    {
    }

    public ModuleList(params IModule[] modules)
        : this(modules.AsEnumerable())
    {
    }

    public ModuleList(IEnumerable<IModule> modules)
    {
        foreach (var module in modules)
        {
            Add(module);
        }
    }

    /// <inheritdoc/>
    protected override void InsertItem(int index, IModule item)
    {
        ArgumentNullException.ThrowIfNull(item);
        base.InsertItem(index, item);
    }

    /// <inheritdoc/>
    protected override void SetItem(int index, IModule item)
    {
        ArgumentNullException.ThrowIfNull(item);
        base.SetItem(index, item);
    }
}
