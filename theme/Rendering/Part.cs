using Microsoft.AspNetCore.Components;

namespace DigitalRights.Theme.Rendering;

/// <summary>A component that sees the page it stands on.</summary>
public abstract class Part : ComponentBase
{
    [CascadingParameter]
    public required PageContext Page { get; set; }

    /// <summary>The interface's words.</summary>
    protected Words.Strings S => Page.Strings;

    protected string To(Links.Address address) => Page.Links.To(address);

    protected string To(Facts.Records.IRecord record) => To(Links.Address.Of(record));

    /// <summary>Words of the content, which may run from right to left, as HTML that does not turn round what stands beside them.</summary>
    protected MarkupString Isolated(Facts.Texts.Text text) => Bidi.Html(text.In(S.Language));
}
