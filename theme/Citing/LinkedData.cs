using System.Globalization;
using System.Text.Json.Nodes;
using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
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
    const string TextLicence = "https://creativecommons.org/licenses/by/4.0/";

    /// <summary>A page that says one fact, with the day of its last check and its sources.</summary>
    public static JsonObject Of(Fact fact, PageContext page)
    {
        var data = Page("WebPage", fact.Title, page);
        data["about"] = Countries(fact.Countries, page);
        Day(data, "lastReviewed", fact.Verified);
        data["citation"] =
            new JsonArray([.. fact.AllSources.Select(c => c.Source).Distinct().Select(s => Work(page.Catalogue.Get<Source>(s), page))]);
        return data;
    }

    public static JsonObject Of(Country country, PageContext page)
    {
        var data = Page("WebPage", country.Title, page);
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

    /// <summary>The JSON-LD of a page, or null when there is nothing to say.</summary>
    /// <param name="about">Says what the page is about; asked only when there is a host.</param>
    public static string? Text(Func<JsonObject>? about, IReadOnlyList<Crumb> crumbs, string title, PageContext page)
    {
        if (page.Links.Style.Host is null) return null;
        var graph = new JsonArray();
        if (about is not null) graph.Add((JsonNode)about());
        if (crumbs.Count > 0)
        {
            IEnumerable<Crumb> way = [new(page.Strings.Home, Address.Home), .. crumbs, new(title, page.Links.Page)];
            graph.Add((JsonNode)new JsonObject
            {
                ["@type"] = "BreadcrumbList",
                ["itemListElement"] = new JsonArray([.. way.Select((crumb, i) => Step(crumb, i + 1, page))]),
            });
        }
        return graph.Count == 0
            ? null
            : new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph }.ToJsonString(PageJson.Compact);
    }

    static JsonObject Page(string type, Text name, PageContext page) => new()
    {
        ["@type"] = type,
        ["@id"] = page.Links.Style.Absolute(page.Links.Page),
        ["url"] = page.Links.Style.Absolute(page.Links.Page),
        ["name"] = name.In(page.Strings.Language),
        ["inLanguage"] = page.Strings.Language,
        ["isPartOf"] = new JsonObject
        {
            ["@type"] = "WebSite",
            ["name"] = page.Strings.SiteTitle,
            ["url"] = page.Links.Style.Absolute(Address.Home),
        },
        ["license"] = TextLicence,
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
