using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DigitalRights.Facts.Texts;

/// <summary>A text in Markdown with the place where it stands, parsed when first asked for.</summary>
/// <param name="placeOf">Where the character with the given index in the text stands.</param>
/// <param name="translations">The same in other languages, keyed by BCP 47 tag; null when only English is given.</param>
public sealed class Markdown(string source, Func<int, Location> placeOf, IReadOnlyDictionary<string, Markdown>? translations = null)
{
    readonly Lazy<MarkdownDocument> _document = new(() => Markdig.Markdown.Parse(source, ProseDialect.Instance));
    MarkdownObject[]? _parts;
    IReadOnlyList<Reference>? _references;

    /// <summary>The text as written.</summary>
    public string Source { get; } = source;

    /// <summary>Where its first character stands.</summary>
    public Location At => placeOf(0);

    /// <summary>The parsed text. It is shared: read it, never change it.</summary>
    public MarkdownDocument Document => _document.Value;

    /// <summary>Whether it can be parsed and printed, in every language; if not, the reason is among the findings.</summary>
    internal bool CanBeRead(Findings findings)
    {
        var canBeRead = true;
        foreach (var text in EachLanguage()) canBeRead &= MarkdownDepth.IsBearable(text, findings);
        return canBeRead;
    }

    /// <summary>The text in the given language, or in English.</summary>
    public Markdown In(string language) => translations is not null && translations.TryGetValue(language, out var found) ? found : this;

    /// <summary>English and every translation, for rules that look at each.</summary>
    public IEnumerable<Markdown> EachLanguage() => translations is null ? [this] : [this, .. translations.Values];

    /// <summary>The place in the file of a part of the parsed text.</summary>
    public Location PlaceOf(MarkdownObject part) => placeOf(part.Span.Start);

    /// <summary>The place in the file of the character with the given index in the text.</summary>
    public Location PlaceOf(int offset) => placeOf(offset);

    /// <summary>Every part of a kind, outer ones before what they hold.</summary>
    public IEnumerable<T> All<T>() where T : MarkdownObject => (_parts ??= [.. Document.Descendants()]).OfType<T>();

    /// <summary>The headings with the fragments that lead to them, for a table of contents.</summary>
    /// <param name="bound">What is printed in place of double brackets.</param>
    public IEnumerable<Heading> Headings(Func<BindingInline, string> bound) =>
        All<HeadingBlock>().Where(h => h.Level == 2).Select(h => new Heading(h.GetAttributes().Id ?? "", PlainText.Of(h.Inline, bound)));

    /// <summary>All words of the text, for searching.</summary>
    /// <param name="bound">What is printed in place of double brackets.</param>
    public string Words(Func<BindingInline, string> bound) =>
        string.Join(' ', All<LeafBlock>().Where(block => block.Inline is not null).Select(block => PlainText.Of(block.Inline, bound)));

    /// <summary>What the text cites, prints or links, each with its place.</summary>
    public IReadOnlyList<Reference> References() => _references ??=
    [
        .. All<CitationInline>().Where(c => c.SourceId.Length > 0).Select(c => new Reference(Noun.Source, c.SourceId, PlaceOf(c))),
        .. All<ChartInline>().SelectMany(Targets),
        .. All<BindingInline>().Select(b => Target(b.Binding, PlaceOf(b))).OfType<Reference>(),
        .. All<LinkInline>().Where(l => !l.IsImage).Select(l => Target(l.Url ?? "", PlaceOf(l))).OfType<Reference>(),
    ];

    IEnumerable<Reference> Targets(ChartInline chart) =>
        chart.IndicatorId.Length == 0 ? [] : chart.Countries.Select(code => new Reference(Noun.Country, code, PlaceOf(chart)))
            .Prepend(new(Noun.Indicator, chart.IndicatorId, PlaceOf(chart)));

    static Reference? Target(Binding? binding, Location at) => binding switch
    {
        TitleBinding title => new(Noun.Fact, title.FactId, at),
        FigureBinding { FactId: { } fact } => new(Noun.Fact, fact, at),
        SeriesBinding series => new(Noun.Indicator, series.IndicatorId, at),
        _ => null,
    };

    static Reference? Target(string link, Location at) =>
        LinkSchemes.TryRecord(link, out var noun, out var id, out _) ? new(noun, id, at) : null;

    public override string ToString() => Source;
}

/// <summary>A heading of a text, and the fragment that leads to it.</summary>
public sealed record Heading(string Fragment, string Text);
