using DigitalRights.Facts;
using DigitalRights.Facts.Records;

namespace DigitalRights.Site.Tests.Theme;

/// <summary>An indicator of the small site with other values.</summary>
static class Series
{
    /// <param name="values">The values, in YAML.</param>
    /// <param name="breaks">The breaks, in YAML, if there are any.</param>
    public static (Indicator Indicator, Catalogue Catalogue) Of(string values,
        string breaks = "", string scale = "{minimum: 0, maximum: 100, better: higher}")
    {
        var text = $"""
            title: A series
            definition: Invented.
            unit: points
            scale: {scale}
            year-means: calendar year
            sources: [{LeftBrace}id: test-report, locator: page 1{RightBrace}]
            licence: {LeftBrace}id: CC-BY-4.0, download: true{RightBrace}
            {(breaks.Length > 0 ? $"breaks: {breaks}" : "")}
            values: {values}
            """;
        var catalogue = SmallContent.With(("indicators/series.yml", text));
        return (catalogue.Indicators.Single(i => i.Id == "series"), catalogue);
    }

    const string LeftBrace = "{";
    const string RightBrace = "}";
}
