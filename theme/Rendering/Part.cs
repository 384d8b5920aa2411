using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Words;
using Microsoft.AspNetCore.Components;

namespace DigitalRights.Theme.Rendering;

/// <summary>A component that sees the page it stands on.</summary>
public abstract partial class Part
{
    [CascadingParameter]
    public required PageContext Page { get; set; }

    /// <summary>The interface's words.</summary>
    protected Strings S => Page.Strings;

    protected string To(Address address) => Page.Links.To(address);

    protected string To(IRecord record) => To(Address.Of(record));

    /// <summary>Words of the content, which may run from right to left, as HTML that does not turn round what stands beside them.</summary>
    protected MarkupString Isolated(Text text) => Bidi.Html(text.In(S.Language));

    /// <summary>
    /// Parts of a line with something between; what is null is left out. Templates cannot say it, since they drop the spaces beside code.
    /// </summary>
    protected static RenderFragment Join(string separator, params IEnumerable<RenderFragment?> parts) => builder =>
    {
        var isFirst = true;
        foreach (var part in parts.OfType<RenderFragment>())
        {
            if (!isFirst) builder.AddContent(0, separator);
            builder.AddContent(1, part);
            isFirst = false;
        }
    };

    /// <summary>The same part for each of several things, with something between.</summary>
    protected static RenderFragment Join<T>(string separator, IEnumerable<T> things, RenderFragment<T> part) =>
        Join(separator, things.Select(thing => part(thing)));

    /// <summary>Words as a part of a line.</summary>
    protected static RenderFragment Inline(string words) => builder => builder.AddContent(0, words);

    /// <summary>Words that are HTML already, as a part of a line.</summary>
    protected static RenderFragment Inline(MarkupString words) => builder => builder.AddContent(0, words);

    /// <summary>Links to records, with something between.</summary>
    protected RenderFragment Links(string separator, IEnumerable<Reference> references) =>
        Join(separator, references.Select(Page.Catalogue.Get<IRecord>).Select(Link));

    /// <summary>The titles of records, with something between.</summary>
    protected MarkupString Titles(string separator, IEnumerable<Reference> references) =>
        Bidi.HtmlJoin(separator, references.Select(r => Page.Catalogue.Get<IRecord>(r).Title.In(S.Language)));
}
