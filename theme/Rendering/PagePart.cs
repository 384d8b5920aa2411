using Microsoft.AspNetCore.Components;

namespace DigitalRights.Theme.Rendering;

/// <summary>A component that is a whole page of one typed model.</summary>
public abstract class PagePart<TModel> : Part
{
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }
}
