using System.Globalization;
using System.Text.Json.Nodes;
using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tables;
using DigitalRights.Facts.Texts;
using DigitalRights.Theme.Layout;
using DigitalRights.Theme.Links;
using DigitalRights.Theme.Rendering;
using DigitalRights.Theme.Words;

namespace DigitalRights.Theme.Citing;

/// <summary>
/// What a page is about, for machines: JSON-LD in the terms of schema.org. It names absolute addresses, so without a host there is none.
/// </summary>
public static class LinkedData
{
    /// <summary>Under what terms the texts may be passed on.</summary>
    public const string TextLicence = "https://creativecommons.org/licenses/by/4.0/";

    /// <summary>A page that says one fact, with the day of its last check and its sources.</summary>
    public static JsonObject Of(Fact fact, PageContext page)
    {
        var data = Page("WebPage", fact.Title, page);
        data["about"] = Countries(fact.Countries, page);
        Day(data, "lastReviewed", fact.Verified);
        if (Matter(fact, page) is { } matter) data["mainEntity"] = matter;
        data["citation"] =
            new JsonArray([.. fact.AllSources.Select(c => c.Source).Distinct().Select(s => Work(page.Catalogue.Get<Source>(s), page))]);
        return data;
    }

    public static JsonObject Of(Country country, PageContext page)
    {
        var data = Page("Article", country.Title, page);
        data["headline"] = country.Title.In(page.Strings.Language);
        data["about"] = Country(country, page);
        return data;
    }

    public static JsonObject Of(Essay essay, PageContext page)
    {
        var data = Page("Article", essay.Title, page);
        data["headline"] = essay.Title.In(page.Strings.Language);
        data["description"] = essay.Description.In(page.Strings.Language);
        Day(data, "dateModified", essay.Date);
        data["about"] = Countries(essay.Countries, page);
        return data;
    }

    /// <summary>A series; its licence is that of its publisher, and its file is named only where it is offered.</summary>
    public static JsonObject Of(Indicator indicator, PageContext page)
    {
        var data = Page("Dataset", indicator.Title, page);
        var years = indicator.Values.Values.SelectMany(v => v).Select(v => v.Year).ToList();
        data["description"] = Strings.Fill(page.Strings.IndicatorDescription, indicator.Title.In(page.Strings.Language));
        data["variableMeasured"] = indicator.Unit.In(page.Strings.Language);
        data["temporalCoverage"] = string.Create(CultureInfo.InvariantCulture, $"{years.Min()}/{years.Max()}");
        data["spatialCoverage"] =
            new JsonArray([.. indicator.Values.Keys.Select(code => Country((Country)page.Catalogue.Find(Noun.Country, code.Name)!, page))]);
        data["isBasedOn"] =
            new JsonArray([.. indicator.Sources.Select(c => c.Source).Distinct().Select(s => Work(page.Catalogue.Get<Source>(s), page))]);
        data.Remove("license");
        if (!indicator.Licence.MayDownload) return data;

        if (indicator.Licence is { IsSpdx: true, Id: var licence }) data["license"] = $"https://spdx.org/licenses/{licence}.html";
        data["distribution"] = new JsonObject
        {
            ["@type"] = "DataDownload",
            ["encodingFormat"] = "text/csv",
            ["contentUrl"] = page.Links.Style.Absolute(Address.Series(indicator)),
        };
        return data;
    }

    /// <summary>The home page: the site, and how it is searched.</summary>
    public static JsonObject OfSite(PageContext page)
    {
        var site = Site(page);
        site["inLanguage"] = page.Strings.Language;
        site["license"] = TextLicence;
        site["potentialAction"] = new JsonObject
        {
            ["@type"] = "SearchAction",
            ["target"] = new JsonObject
            {
                ["@type"] = "EntryPoint",
                ["urlTemplate"] = $"{page.Links.Style.Absolute(Address.Search)}?q={{search_term_string}}",
            },
            ["query-input"] = "required name=search_term_string",
        };
        return site;
    }

    /// <summary>The page of the downloads: all tables as one data set, with its files.</summary>
    public static JsonObject OfTables(PageContext page)
    {
        var (words, links) = (page.Strings, page.Links.Style);
        var data = Page("Dataset", new(words.SiteTitle), page);
        data["description"] = words.DataLead;
        data["isAccessibleForFree"] = true;
        data["spatialCoverage"] = new JsonArray([.. page.Catalogue.Countries.Select(c => Country(c, page))]);
        var years = page.Site.Chronology.Years;
        if (years.Count > 0) data["temporalCoverage"] = string.Create(CultureInfo.InvariantCulture, $"{years[0].Year:D4}/..");
        data["distribution"] = new JsonArray([
            Downloaded(Download.Workbook.Address, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Downloaded(Download.Archive.Address, "application/zip"),
            .. AllTables.InOrder.Select(t => Downloaded(Address.Of(t, "csv"), "text/csv")),
        ]);
        return data;

        JsonNode Downloaded(Address file, string type) => new JsonObject
        {
            ["@type"] = "DataDownload",
            ["encodingFormat"] = type,
            ["contentUrl"] = links.Absolute(file),
        };
    }

    // The law or the event that a fact tells of. An event whose day or month is not known has no date that programs can read, and is none.
    static JsonObject? Matter(Fact fact, PageContext page) => fact.Details switch
    {
        Law law => Legislation(law, fact, page),
        Event happening when fact.Date is { } date && DaysOf(date) is var (start, end) => new()
        {
            ["@type"] = "Event",
            ["name"] = fact.Title.In(page.Strings.Language),
            ["startDate"] = start,
            ["endDate"] = end,
            ["location"] = new JsonObject
            {
                ["@type"] = "Place",
                ["name"] = happening.Place?.In(page.Strings.Language)
                    ?? string.Join(", ", fact.Countries.Select(c => page.Catalogue.Get<Country>(c).Title.In(page.Strings.Language))),
            },
        },
        _ => null,
    };

    static (string Start, string End)? DaysOf(Edtf date) => date switch
    {
        { HtmlDateTime: { } day, Precision: DatePrecision.Day } => (day, day),
        {
            IsInterval: true, IsApproximate: false, IsUncertain: false,
            Start.Date.Precision: DatePrecision.Day, End.Date.Precision: DatePrecision.Day,
        } => (date.Earliest.ToString()!, date.Latest.ToString()!),
        _ => null,
    };

    static JsonObject Legislation(Law law, Fact fact, PageContext page)
    {
        var data = new JsonObject
        {
            ["@type"] = "Legislation",
            ["name"] = law.Citation.In(page.Strings.Language),
            ["legislationJurisdiction"] = Countries(fact.Countries, page),
        };
        if (law.Stages.FirstOrDefault(s => s.Stage == Stage.Adopted) is { } adopted) Day(data, "legislationDate", adopted.Date);
        if (law.Status is LawStatus.InForce or LawStatus.Repealed or LawStatus.NotYetInForce)
        {
            data["legislationLegalForce"] = $"https://schema.org/{(law.Status == LawStatus.InForce ? "InForce" : "NotInForce")}";
        }
        return data;
    }

    /// <summary>The JSON-LD of a page, or null where the site has no host.</summary>
    /// <param name="about">Says what the page is about; null where there is nothing to say but its name.</param>
    public static string? Text(Func<JsonObject>? about, IReadOnlyList<Crumb> crumbs, string title, PageContext page)
    {
        if (page.Links.Style.Host is null || page.Links.Page == Address.NotFound) return null;
        var graph = new JsonArray();
        graph.Add((JsonNode)(about?.Invoke() ?? Page("WebPage", new(title), page)));
        if (crumbs.Count > 0)
        {
            IEnumerable<Crumb> way = [new(page.Strings.Home, Address.Home), .. crumbs, new(title, page.Links.Page)];
            graph.Add((JsonNode)new JsonObject
            {
                ["@type"] = "BreadcrumbList",
                ["itemListElement"] = new JsonArray([.. way.Select((crumb, i) => Step(crumb, i + 1, page))]),
            });
        }
        return new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph }.ToJsonString(PageJson.Compact);
    }

    static JsonObject Page(string type, Text name, PageContext page) => new()
    {
        ["@type"] = type,
        ["@id"] = page.Links.Style.Absolute(page.Links.Page),
        ["url"] = page.Links.Style.Absolute(page.Links.Page),
        ["name"] = name.In(page.Strings.Language),
        ["inLanguage"] = page.Strings.Language,
        ["isPartOf"] = Site(page),
        ["license"] = TextLicence,
    };

    static JsonObject Site(PageContext page) => new()
    {
        ["@type"] = "WebSite",
        ["name"] = page.Strings.SiteTitle,
        ["url"] = page.Links.Style.Absolute(Address.Home),
    };

    static JsonNode Step(Crumb crumb, int position, PageContext page) =>
        new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = position,
            ["name"] = crumb.Text,
            ["item"] = page.Links.Style.Absolute(crumb.Address),
        };

    static JsonArray Countries(IEnumerable<Reference> countries, PageContext page) =>
        new([.. countries.Select(c => Country(page.Catalogue.Get<Country>(c), page))]);

    static JsonNode Country(Country country, PageContext page) =>
        new JsonObject
        {
            ["@type"] = "Country",
            ["name"] = country.Title.In(page.Strings.Language),
            ["identifier"] = country.Id.ToUpperInvariant(),
        };

    // A date that is uncertain, a season or a period says something else to programs, which read ISO 8601, than it does to readers.
    static void Day(JsonObject data, string name, Edtf date)
    {
        if (date.HtmlDateTime is { } plain) data[name] = plain;
    }

    static JsonNode Work(Source source, PageContext page)
    {
        var work = new JsonObject { ["@type"] = "CreativeWork", ["name"] = source.Title.In(page.Strings.Language) };
        if (source.Url is not null) work["url"] = source.Url.OriginalString;
        return work;
    }
}
