using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace DigitalRights.Theme.Rendering;

/// <summary>
/// A component that sees the page it stands on. It is written once, from beginning to end, and never again, so it needs nothing of what the
/// framework's own base does for components that live on and change; see <see cref="TreeWriter"/>.
/// </summary>
public abstract class Part : IComponent
{
    PageContext? _page;

    /// <summary>The page that it stands on.</summary>
    public PageContext Page => _page ?? throw new InvalidOperationException("The part stands on no page yet.");

    /// <summary>The interface's words.</summary>
    protected Words.Strings S => Page.Strings;

    protected string To(Links.Address address) => Page.Links.To(address);

    protected string To(Facts.Records.IRecord record) => To(Links.Address.Of(record));

    /// <summary>Words of the content, which may run from right to left, as HTML that does not turn round what stands beside them.</summary>
    protected MarkupString Isolated(Facts.Texts.Text text) => Bidi.Html(text.In(S.Language));

    /// <summary>Works out what the markup needs, when all parameters are set.</summary>
    protected virtual void OnParametersSet()
    {
    }

    /// <summary>The markup, which the Razor compiler makes of the component's file.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    /// <summary>Lays out the markup of the part, whose parameters are set, for a page.</summary>
    internal void Build(PageContext page, RenderTreeBuilder builder)
    {
        _page = page;
        OnParametersSet();
        BuildRenderTree(builder);
    }

    void IComponent.Attach(RenderHandle renderHandle) => throw new NotSupportedException("Parts are rendered by this project alone.");

    Task IComponent.SetParametersAsync(ParameterView parameters) => throw new NotSupportedException("Parts are rendered by this project alone.");
}
