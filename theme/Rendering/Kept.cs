using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace DigitalRights.Theme.Rendering;

/// <summary>
/// What many pages have in common to the letter, such as the menu: it is written once for all of them that give the same key.
/// </summary>
public sealed class Kept : Part
{
    /// <summary>All that the content depends on, with a name that no other such part has.</summary>
    [Parameter, EditorRequired] public required object Key { get; set; }

    [Parameter, EditorRequired] public required RenderFragment ChildContent { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(0,
        Page.Site.Kept.GetOrAdd(Key, static (_, kept) => PageRenderer.Html(kept.ChildContent, kept.Page), this));
}
