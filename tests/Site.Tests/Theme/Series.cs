using System.Text;
using DigitalRights.Facts;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Input;
using DigitalRights.Facts.Records;
using DigitalRights.Site.Tests.Support;

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
        var input = Path.Combine(Repository.Cases, "a-whole-small-site", "input");
        var files = Folder.Files(input).Select(f => new ContentFile(f, f, 0, () => File.ReadAllBytes(Path.Combine(input, f))));
        var findings = new Findings();
        var catalogue =
            CatalogueReader.Read([.. files, new("indicators/series.yml", "series.yml", 0, () => Encoding.UTF8.GetBytes(text))], findings);
        Assert.DoesNotContain(findings.Sorted(), d => d.Severity == Severity.Error);
        return (catalogue.Indicators.Single(i => i.Id == "series"), catalogue);
    }

    const string LeftBrace = "{";
    const string RightBrace = "}";
}
