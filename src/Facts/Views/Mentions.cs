using DigitalRights.Facts.Model;
using DigitalRights.Facts.Prose;
using DigitalRights.Facts.Rules;

namespace DigitalRights.Facts.Views;

/// <summary>Who mentions what: for every record, the records that refer to it in a field or in prose.</summary>
public sealed class Mentions
{
    readonly ILookup<(Noun, string), IRecord> _by;

    public Mentions(Catalogue catalogue)
    {
        _by = catalogue.Records
            .SelectMany(r => Targets(r).Distinct().Where(t => t != (r.Noun, r.Id)).Select(t => (Target: t, By: r)))
            .OrderBy(m => m.By.Noun).ThenBy(m => m.By.Id, StringComparer.Ordinal)
            .ToLookup(m => m.Target, m => m.By);
    }

    /// <summary>The records that mention the given one, ordered by noun and id.</summary>
    public IEnumerable<IRecord> Of(IRecord record) => _by[(record.Noun, record.Id)];

    static IEnumerable<(Noun, string)> Targets(IRecord record) =>
        References.Of(record).Select(r => (r.Noun, r.Id)).Concat(Proses.Of(record).SelectMany(InProse));

    static IEnumerable<(Noun, string)> InProse(Markdown prose) =>
    [
        .. prose.All<CitationInline>().Select(c => (Noun.Source, c.SourceId)),
        .. prose.All<BindingInline>().Select(b => b.Binding).Select(Target).OfType<(Noun, string)>(),
        .. prose.All<Markdig.Syntax.Inlines.LinkInline>().Select(l => Target(l.Url ?? "")).OfType<(Noun, string)>(),
    ];

    static (Noun, string)? Target(Binding? binding) => binding switch
    {
        TitleBinding title => (Noun.Fact, title.FactId),
        FigureBinding { FactId: { } fact } => (Noun.Fact, fact),
        SeriesBinding series => (Noun.Indicator, series.IndicatorId),
        _ => null,
    };

    static (Noun, string)? Target(string link) => LinkSchemes.TryRecord(link, out var noun, out var id, out _) ? (noun, id) : null;
}
