using System.Globalization;
using System.Text.Json;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Views;
using DigitalRights.Site.Downloads;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;

namespace DigitalRights.Site.Api;

/// <summary>The chronology, a file a year: every dated fact, and every dated stage of a law.</summary>
static class ChronologyAnswers
{
    const string ListFile = "chronology.json";
    const string YearPath = "chronology/{year}.json";

    static readonly string[] OfEntry = ["date_edtf", "date_earliest", "date_latest", "fact", "stage", "title", "countries", "self", "page"];

    public static ApiAnswer Years { get; } = new("chronology", ListFile, "The years of the chronology.",
        json =>
        {
            ApiSchema.State(json);
            ApiSchema.List(json, "items", "The years, the earliest first.", ["year", "entries", "self"], () =>
            {
                ApiSchema.Value(json, "year", "integer", "The year.");
                ApiSchema.Value(json, "entries", "integer", "How many entries are filed under it.");
                ApiSchema.Word(json, "self", "Where they are.");
            });
        },
        [.. ApiSchema.StateNames, "items"],
        site => [new(Address.Api(ListFile).File, () => DataJson.Write(json => json.Object(() => WriteYears(json, site))))]);

    public static ApiAnswer Year { get; } = new("year", YearPath, "What the chronology has on one year, in time order.",
        json =>
        {
            ApiSchema.Value(json, "year", "integer", "The year.");
            ApiSchema.List(json, "items", "Facts and stages of laws, in time order.", OfEntry, () => WriteEntrySchema(json));
        },
        ["year", "items"],
        site => site.Site.Chronology.Years.Select(year => new MadeFile(Address.Api(PathOf(year)).File,
            () => DataJson.Write(json => json.Object(() => WriteYear(json, year, site))))));

    static string PathOf(ChronologyYear year) =>
        RecordAnswers.PathOf(YearPath, year.Year.ToString(CultureInfo.InvariantCulture));

    static void WriteYears(Utf8JsonWriter json, ApiSite site)
    {
        site.WriteHead(json, ListFile, Years.SchemaPath, ("page", Address.Chronology));
        site.WriteState(json);
        json.List("items", site.Site.Chronology.Years, year => json.Object(() =>
        {
            json.WriteNumber("year", year.Year);
            json.WriteNumber("entries", year.Entries.Count);
            json.WriteString("self", site.Link(ListFile, PathOf(year)));
        }));
    }

    static void WriteYear(Utf8JsonWriter json, ChronologyYear year, ApiSite site)
    {
        var path = PathOf(year);
        site.WriteHead(json, path, Year.SchemaPath, ("list", Address.Api(ListFile)), ("page", Address.Year(year.Year)));
        json.WriteNumber("year", year.Year);
        json.List("items", year.Entries, entry => json.Object(() =>
        {
            json.WriteString("date_edtf", entry.Date!.Raw);
            json.WriteString("date_earliest", entry.Date.Earliest?.ToString());
            json.WriteString("date_latest", entry.Date.Latest?.ToString());
            json.WriteString("fact", entry.Fact.Id);
            json.WriteString("stage", entry.Stage?.Stage.ToKebab());
            json.WriteString("title", entry.Fact.Title.In(site.Site.Strings.Language));
            json.Words("countries", entry.Fact.Countries.Select(c => c.Id));
            json.WriteString("self", site.Link(path, RecordAnswers.PathOf(ApiFiles.FactPath, entry.Fact.Id)));
            json.WriteString("page", site.Link(path, Address.Of(entry.Fact)));
        }));
    }

    static void WriteEntrySchema(Utf8JsonWriter json)
    {
        ApiSchema.Word(json, "date_edtf", "The date as its source gives it (EDTF).");
        ApiSchema.MaybeWord(json, "date_earliest", "The first day that it can mean.");
        ApiSchema.MaybeWord(json, "date_latest", "The last day that it can mean.");
        ApiSchema.Word(json, "fact", "The id of the fact.");
        ApiSchema.MaybeWord(json, "stage", "The stage of the law; nothing for the fact itself.");
        ApiSchema.Word(json, "title", "The title of the fact.");
        json.Object("countries", () =>
        {
            json.WriteString("description", "The ids of the countries that the fact is about.");
            json.WriteString("type", "array");
            json.Object("items", () => json.WriteString("type", "string"));
        });
        ApiSchema.Word(json, "self", "Where all of the fact is.");
        ApiSchema.Word(json, "page", "The page of the fact.");
    }
}
