using DigitalRights.Facts;
using DigitalRights.Facts.Tables;

namespace DigitalRights.Site.Downloads;

/// <summary>Under what terms the tables may be passed on, as SPDX identifiers.</summary>
static class DataLicences
{
    /// <summary>Of everything that this site says itself.</summary>
    public const string Own = "CC-BY-4.0";

    const string SeriesValues = "indicator-values";

    /// <summary>The values of series keep the licences of their publishers.</summary>
    public static IEnumerable<string> Of(Table table, Catalogue catalogue) => table.Name == SeriesValues
        ? catalogue.Indicators.Where(i => i.Licence.MayDownload).Select(i => i.Licence.Id).Distinct().Order(StringComparer.Ordinal)
        : [Own];

    public static string AddressOf(string id) => $"https://spdx.org/licenses/{id}.html";
}
