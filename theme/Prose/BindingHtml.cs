using DigitalRights.Facts.Model;
using DigitalRights.Facts.Prose;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;
using DigitalRights.Theme.Words;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace DigitalRights.Theme.Prose;

/// <summary>Writes what double brackets are bound to, linked to where it is from.</summary>
sealed class BindingHtml(PageContext page, Fact? own) : HtmlObjectRenderer<BindingInline>
{
    protected override void Write(HtmlRenderer renderer, BindingInline inline)
    {
        var (text, target) = inline.Binding switch
        {
            TitleBinding title when Find(title.FactId) is { } fact => (fact.Title.In(page.Strings.Language), (IRecord?)fact),
            FigureBinding { FactId: null } figure when own?.FindFigure(figure.Figure) is { } found => (Show(found, figure.IsNumberOnly), null),
            FigureBinding figure when figure.FactId is not null && Find(figure.FactId) is { } fact && fact.FindFigure(figure.Figure) is { } found => (Show(found, figure.IsNumberOnly), fact),
            SeriesBinding series when page.Catalogue.Find(Noun.Indicator, series.IndicatorId) is Indicator indicator && indicator.Find(series.Country, series.Year) is { } value =>
                (series.IsNumberOnly ? NumberWords.Alone(indicator, value) : NumberWords.Full(indicator, value, page.Strings), indicator),
            _ => (inline.Written, null),
        };
        if (target is null)
        {
            renderer.WriteEscape(text);
            return;
        }
        renderer.Write("<a class=\"bound\" href=\"").WriteEscapeUrl(page.Links.To(Address.Of(target))).Write("\">").WriteEscape(text).Write("</a>");
    }

    Fact? Find(string id) => page.Catalogue.Find(Noun.Fact, id) as Fact;

    string Show(Figure figure, bool isNumberOnly) =>
        isNumberOnly ? NumberWords.Alone(figure, page.Strings) : NumberWords.Full(figure, page.Strings);
}
