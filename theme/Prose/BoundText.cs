using DigitalRights.Facts;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;
using DigitalRights.Theme.Words;

namespace DigitalRights.Theme.Prose;

/// <summary>What double brackets print, and where it is from.</summary>
/// <param name="Target">The fact, its figure or the series; null when the brackets are not understood.</param>
public readonly record struct BoundText(string Words, Address? Target)
{
    /// <param name="own">The fact in whose own text the brackets stand, for <c>[[#figure]]</c>.</param>
    public static BoundText Of(BindingInline inline, SiteContext site, Fact? own) => Of(inline, site.Catalogue, site.Strings, own);

    /// <inheritdoc cref="Of(BindingInline, SiteContext, Fact?)"/>
    public static BoundText Of(BindingInline inline, Catalogue catalogue, Strings words, Fact? own) => inline.Binding switch
    {
        TitleBinding title when Find(title.FactId, catalogue) is { } fact => new(fact.Title.In(words.Language), Address.Of(fact)),
        FigureBinding figure when (figure.FactId is null ? own : Find(figure.FactId, catalogue)) is { } fact
            && fact.FindFigure(figure.Figure) is { } found =>
            new(figure.IsNumberOnly ? NumberWords.Alone(found, words) : NumberWords.Full(found, words),
                Address.Of(fact, found)),
        SeriesBinding series when catalogue.Find(Noun.Indicator, series.IndicatorId) is Indicator indicator
            && indicator.Find(series.Country, series.Year) is { } value =>
            new(series.IsNumberOnly ? NumberWords.Alone(indicator, value) : NumberWords.Full(indicator, value, words),
                Address.Of(indicator)),
        _ => new(inline.Written, null),
    };

    /// <summary>A text as plain words, with what its brackets print.</summary>
    public static string Plain(Markdown text, SiteContext site, Fact? own) =>
        text.In(site.Strings.Language).Words(binding => Of(binding, site, own).Words);

    static Fact? Find(string id, Catalogue catalogue) => catalogue.Find(Noun.Fact, id) as Fact;
}
