using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Schema;

namespace DigitalRights.Facts.Tables;

/// <summary>Series. All are described; the values are given of those that may be passed on.</summary>
static class IndicatorTables
{
    static readonly IReadOnlyList<Field> Fields = IndicatorFields.Shape.Fields;
    static readonly IReadOnlyList<Field> Value = Fields.Within("values");

    public static IReadOnlyList<Table> All { get; } =
    [
        new TableOf<Indicator>("indicators", "Series, one a row; only those whose download is true have values here.",
                c => c.Indicators,
                [
                    .. Fields, .. Fields.Within("scale"), .. Fields.Within("licence").Where(f => f.Name is not "id"),
                ],
                Noun.Indicator)
            .Key("id", "The name of its file, which never changes.", i => i.Id)
            .PageOf(i => i)
            .Words("title", i => i.Title)
            .Prose("definition", i => i.Definition)
            .Words("unit", i => i.Unit)
            .Words("unit-short", i => i.UnitShort)
            .Whole("decimals", i => i.Decimals)
            .Number("minimum", i => i.Scale.Minimum)
            .Number("maximum", i => i.Scale.Maximum)
            .Word<Better>("better", i => i.Scale.Better)
            .Words("higher-means", i => i.Scale.HigherMeans)
            .Words("year-means", i => i.YearMeans)
            .Also(new("licence", ColumnType.Text, Fields.Within("licence").Named("id").Meaning) { IsRequired = true },
                (i, _) => i.Licence.Id)
            .YesNo("download", i => i.Licence.MayDownload)
            .Words("attribution", i => i.Licence.Attribution)
            .YesNo("approximate", i => i.IsApproximate)
            .Prose("note", i => i.Note),
        Several("indicator-sources", "Where a series is from, one source and place in it a row.", i => i.Sources, Fields.Within("sources"))
            .Id("id", r => r.Item.Source.Id, "source")
            .Words("locator", r => r.Item.Locator),
        Several("indicator-breaks", "Years behind which the values of a country cannot be compared with earlier ones, one a row.",
                i => i.Breaks.SelectMany(b => b.Countries.Select(c => (Country: c, Break: b))), Fields.Within("breaks"))
            .Id("countries", r => r.Item.Country.Id, "country")
            .Whole("after", r => r.Item.Break.After)
            .Words("reason", r => r.Item.Break.Reason),
        Several("indicator-gaps", "Countries that the publisher of a series does not assess, one a row.", i => i.NotAssessed, Fields)
            .Also(new("country", ColumnType.Text, "The id of the country.") { IsRequired = true, Names = Noun.Country },
                (r, _) => r.Item.Key.Name)
            .Words("not-assessed", r => r.Item.Value, "reason"),
        new TableOf<(Indicator Indicator, Key Country, IndicatorValue Item)>("indicator-values",
                "The values of the series that may be passed on, one country and year a row. A missing year is never zero.",
                c => from indicator in c.Indicators
                     where indicator.Licence.MayDownload
                     from country in indicator.Values.OrderBy(v => v.Key.Name, StringComparer.Ordinal)
                     from value in country.Value
                     select (indicator, country.Key, value), Value)
            .About(Noun.Indicator, r => r.Indicator.Id)
            .About(Noun.Country, r => r.Country.Name)
            .Place(r => r.Item.Year, "year", "The year, in the sense that the series gives it.")
            .Number("value", r => r.Item.Value)
            .Id("source", r => (r.Item.Source ?? r.Indicator.Sources[0].Source).Id)
            .Words("note", r => r.Item.Note),
    ];

    static TableOf<(Indicator Indicator, int Place, TItem Item)> Several<TItem>(
        string name, string holds, Func<Indicator, IEnumerable<TItem>> items, IReadOnlyList<Field> fields) =>
        new TableOf<(Indicator Indicator, int Place, TItem Item)>(name, holds,
            c => c.Indicators.SelectMany(i => items(i).Select((item, n) => (i, n + 1, item))), fields)
            .About(Noun.Indicator, r => r.Indicator.Id)
            .Place(r => r.Place);
}
