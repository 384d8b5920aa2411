using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Words;
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

    /// <summary>A link to the page of a record, by its title; that of a source says in which language it is.</summary>
    protected RenderFragment Link(IRecord record) => builder =>
    {
        builder.OpenElement(0, "a");
        builder.AddAttribute(1, "href", To(record));
        builder.AddAttribute(2, "lang", record is Source source ? TitleLanguage.Of(source, S.Language) : null);
        builder.AddContent(3, Isolated(record.Title));
        builder.CloseElement();
    };

    /// <summary>What stands in a line, in brackets.</summary>
    protected static RenderFragment InBrackets(RenderFragment part) => Join("", Inline("("), part, Inline(")"));

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

    Task IComponent.SetParametersAsync(ParameterView parameters) => throw new NotSupportedException(
        "Parts are rendered by this project alone.");
}
