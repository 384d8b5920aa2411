using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// A chart stands alone in a paragraph of an essay or a page, and its indicator has values for the countries that it names.
/// </summary>
sealed class ChartsCanBeDrawn : IRule
{
    const string Forms = "Write [chart: internet-users] or [chart: internet-users | kz, uz], alone in a paragraph.";

    public void Check(Catalogue catalogue, Findings findings)
    {
        foreach (var (text, owner) in catalogue.Passages)
        {
            foreach (var chart in text.All<ChartInline>())
            {
                if (Wrong(chart, text, owner, catalogue) is { } message) findings.Error("FACT180", text.PlaceOf(chart), message, Forms);
            }
        }
    }

    static string? Wrong(ChartInline chart, Markdown text, IRecord? owner, Catalogue catalogue)
    {
        if (chart.IndicatorId.Length == 0) return "This chart is not understood.";
        if (owner is not null && !IsBody(text, owner)) return "A chart stands here, where only words are shown.";
        if (!chart.IsAlone) return "A chart stands among words.";
        if (catalogue.Find(Noun.Indicator, chart.IndicatorId) is not Indicator indicator) return null; // told as unknown
        var empty = chart.Countries.FirstOrDefault(code => catalogue.Find(Noun.Country, code) is not null && indicator.Of(code).Count == 0);
        return empty is null ? null : $"The indicator '{indicator.Id}' has no values for '{empty}'.";
    }

    static bool IsBody(Markdown text, IRecord owner) => owner switch
    {
        Essay essay => essay.Body.EachLanguage().Contains(text),
        Page page => page.Body.EachLanguage().Contains(text),
        _ => false,
    };
}
