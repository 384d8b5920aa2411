using System.Globalization;
using DigitalRights.Facts.Records;

namespace DigitalRights.Site.Downloads;

/// <summary>The values of one indicator whose licence allows it, a row a country and year.</summary>
static class SeriesTable
{
    public static byte[] Of(Indicator indicator)
    {
        var csv = new Csv("country", "year", "value", "unit", "source", "note");
        foreach (var (country, values) in indicator.Values.OrderBy(v => v.Key.Name, StringComparer.Ordinal))
        {
            foreach (var value in values)
            {
                csv.Row(
                    country.Name, value.Year.ToString(CultureInfo.InvariantCulture), value.Value.ToString(CultureInfo.InvariantCulture),
                    indicator.Unit.English,
                    value.Source?.Id ?? indicator.Sources[0].Source.Id, value.Note?.English);
            }
        }
        return csv.ToBytes();
    }
}
