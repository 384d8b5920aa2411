using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Rules;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts;

/// <summary>Who mentions what: for every record, the records that refer to it in a field or in prose.</summary>
public sealed class Mentions
{
    readonly ILookup<Reference, IRecord> _by;

    public Mentions(Catalogue catalogue)
    {
        _by = catalogue.Records
            .OrderBy(r => (int)r.Noun).ThenBy(r => r.Id, StringComparer.Ordinal)
            .SelectMany(r => Targets(r).Distinct().Where(t => t != r.Self).Select(t => new Mention(t, r)))
            .ToLookup(m => m.Of, m => m.By);
    }

    /// <summary>The records that mention the given one, ordered by noun and id.</summary>
    public IEnumerable<IRecord> Of(IRecord record) => _by[record.Self];

    static IEnumerable<Reference> Targets(IRecord record) =>
        References.Of(record).Concat(Proses.Of(record).SelectMany(InProse));

    /// <summary>What a text cites, prints or links.</summary>
    public static IEnumerable<Reference> InProse(Markdown prose) =>
    [
        .. prose.All<CitationInline>().Select(c => new Reference(Noun.Source, c.SourceId)),
        .. prose.All<BindingInline>().Select(b => Target(b.Binding)).OfType<Reference>(),
        .. prose.All<Markdig.Syntax.Inlines.LinkInline>().Select(l => Target(l.Url ?? "")).OfType<Reference>(),
    ];

    static Reference? Target(Binding? binding) => binding switch
    {
        TitleBinding title => new(Noun.Fact, title.FactId),
        FigureBinding { FactId: { } fact } => new(Noun.Fact, fact),
        SeriesBinding series => new(Noun.Indicator, series.IndicatorId),
        _ => null,
    };

    static Reference? Target(string link) => LinkSchemes.TryRecord(link, out var noun, out var id, out _) ? new(noun, id) : null;
}

/// <summary>That one record mentions another.</summary>
sealed record Mention(Reference Of, IRecord By);
