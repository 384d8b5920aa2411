using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;

namespace DigitalRights.Facts.Tables;

/// <summary>Countries and topics, by which everything else is filed.</summary>
static class CountryTables
{
    static readonly IReadOnlyList<Field> Fields = CountryFields.Shape.Fields;
    static readonly IReadOnlyList<Field> Regulator = Fields.Within("regulators");

    public static IReadOnlyList<Table> All { get; } =
    [
        new TableOf<Country>("countries", "Countries, one a row.", InOrder, Fields, Noun.Country)
            .Plain("code", c => c.Id, "id", isKey: true)
            .PageOf(c => c)
            .Words("name", c => c.Title)
            .Words("capital", c => c.Capital?.Name)
            .Id("population", c => c.Population?.Id)
            .Prose("verdict", c => c.Verdict)
            .Prose("summary", c => c.Summary),
        Several<Regulator>("country-regulators", "Bodies that regulate telecoms, media or data, one a row.", c => c.Regulators, Regulator)
            .Words("name", r => r.Item.Name)
            .Words("role", r => r.Item.Role),
        Several<Reference>("country-highlights", "The key developments of a country, one a row, the most important first.",
                c => c.Highlights, Fields)
            .Id("highlights", r => r.Item.Id, "fact"),
        Several<Reference>("country-indicators", "The series that the page of a country shows, one a row.", c => c.Indicators, Fields)
            .Id("indicators", r => r.Item.Id, "indicator"),
        Several<Markdown>("country-gaps", "What was looked for and not found, one a row.", c => c.Gaps, Fields)
            .Prose("gaps", r => r.Item, column: "gap"),
        Several<(string Part, Citation Citation)>("country-sources", "Where what no fact covers is from, one source and place in it a row.",
                SourcesOf, Fields.Within("sources"))
            .Also(new("part", ColumnType.Text, "What is from there: the profile, its capital, or a regulator.")
            {
                IsRequired = true, Words = ["country", "capital", "regulator"],
            }, (r, _) => r.Item.Part)
            .Id("id", r => r.Item.Citation.Source.Id, "source")
            .Words("locator", r => r.Item.Citation.Locator),
        new TableOf<Topic>("topics", "Topics, one a row.", c => c.Topics, TopicFields.Shape.Fields, Noun.Topic)
            .Key("id", "Its name in the file of topics, which never changes.", t => t.Id)
            .PageOf(t => t)
            .Words("title", t => t.Title)
            .Prose("summary", t => t.Summary),
    ];

    static IEnumerable<Country> InOrder(Catalogue catalogue) => catalogue.Countries.OrderBy(c => c.Id, StringComparer.Ordinal);

    static IEnumerable<(string Part, Citation Citation)> SourcesOf(Country country) =>
    [
        .. country.Sources.Select(c => ("country", c)),
        .. country.Capital?.Sources.Select(c => ("capital", c)) ?? [],
        .. country.Regulators.SelectMany(r => r.Sources).Select(c => ("regulator", c)),
    ];

    static TableOf<(Country Country, int Place, TItem Item)> Several<TItem>(
        string name, string holds, Func<Country, IEnumerable<TItem>> items, IReadOnlyList<Field> fields) =>
        new TableOf<(Country Country, int Place, TItem Item)>(name, holds,
            c => InOrder(c).SelectMany(country => items(country).Select((item, i) => (country, i + 1, item))), fields)
            .About(Noun.Country, r => r.Country.Id)
            .Place(r => r.Place);
}
