using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Rules;

/// <summary>Double brackets in prose name a figure or a value that its fact or its indicator has.</summary>
sealed class BindingsResolve : IRule
{
    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var passage in catalogue.Passages)
        {
            foreach (var inline in passage.Text.All<BindingInline>())
            {
                Check(inline, passage.Text.PlaceOf(inline), passage.Owner, catalogue, findings);
            }
        }
    }

    static void Check(BindingInline inline, Location at, IRecord? owner, Catalogue catalogue, Findings findings)
    {
        switch (inline.Binding)
        {
            case null:
                findings.Error("FACT060", at, $"'[[{inline.Written}]]' is not understood.",
                    "Write [[kz/some-fact#figure]], [[indicator@kz/2023]] or [[kz/some-fact]]; add |number for the number alone.");
                break;
            case FigureBinding { FactId: null } when owner is null:
                break; // its fact has not been made, so its figures are not known
            case FigureBinding { FactId: null } when owner is not Fact:
                findings.Error("FACT061", at, "Only a fact's own text can leave out the fact in [[#figure]].",
                    "Write [[kz/some-fact#figure]].");
                break;
            case FigureBinding figure:
                var fact = figure.FactId is null ? (Fact)owner! : (Fact?)catalogue.Find(Noun.Fact, figure.FactId);
                if (fact is not null && fact.FindFigure(figure.Figure) is null)
                {
                    findings.Error("FACT062", at, $"The fact '{fact.Id}' has no figure '{figure.Figure}'.",
                        Nearest.DidYouMean(figure.Figure, fact.AllFigures.Select(f => f.Key.Name)));
                }
                break;
            case SeriesBinding series:
                if (catalogue.Find(Noun.Indicator, series.IndicatorId) is Indicator indicator
                    && indicator.Find(series.Country, series.Year) is null)
                {
                    findings.Error("FACT063", at, $"The indicator '{indicator.Id}' has no value for '{series.Country}' in {series.Year}.",
                        indicator.Latest(series.Country) is { } latest ? $"Its latest is of {latest.Year}." : null);
                }
                break;
        }
    }
}
