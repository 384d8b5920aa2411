using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;

namespace DigitalRights.Theme.Citing;

/// <summary>A source in the formats of reference managers, by its title in its own language where that is known.</summary>
public static class SourceReferences
{
    /// <summary>BibLaTeX, whose dates are EDTF.</summary>
    public static string BibLatex(Source source)
    {
        var entry = new StringBuilder().Append('@').Append(LatexType(source.Type)).Append('{').Append(source.Id).Append(",\n");
        Field("title", TitleOf(source));
        if (source.Authors.Count > 0) Write("author", string.Join(" and ", source.Authors.Select(LatexName)));
        Field(source.Type switch
        {
            SourceType.ArticleJournal or SourceType.ArticleMagazine or SourceType.ArticleNewspaper => "journaltitle",
            SourceType.Chapter => "booktitle",
            _ => "maintitle",
        }, source.ContainerTitle?.English);
        Field(source.Type is SourceType.Report ? "institution" : LatexType(source.Type) == "online" ? "organization" : "publisher",
            source.Publisher?.English);
        if (source.Issued is { } issued) Write("date", issued.Raw);
        if (source.Url is not null) Write("url", ReferenceFormats.OneLine(source.Url.OriginalString));
        if (source.Accessed?.HtmlDateTime is { } day) Write("urldate", day);
        return entry.Append('}').ToString();

        void Field(string name, string? value)
        {
            if (value is not null) Write(name, ReferenceFormats.Latex(ReferenceFormats.OneLine(value)));
        }

        void Write(string name, string value) => entry.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
    }

    /// <summary>RIS, in which every line starts with a tag.</summary>
    public static string Ris(Source source)
    {
        var entry = new StringBuilder();
        Field("TY", RisType(source.Type));
        Field("ID", source.Id);
        Field("TI", TitleOf(source));
        foreach (var author in source.Authors)
        {
            Field("AU", author.Literal ?? string.Join(", ", new[] { author.Family, author.Given }.OfType<string>()));
        }
        Field("T2", source.ContainerTitle?.English);
        Field("PB", source.Publisher?.English);
        if (source.Issued is { IsInterval: false } issued)
        {
            Field("PY", issued.FirstYear.ToString("D4", CultureInfo.InvariantCulture));
            Field("DA", issued.HtmlDateTime?.Replace('-', '/'));
        }
        Field("UR", source.Url?.OriginalString);
        Field("Y2", source.Accessed?.HtmlDateTime?.Replace('-', '/'));
        Field("LA", source.Language);
        return entry.Append("ER  - ").ToString();

        void Field(string tag, string? value)
        {
            if (value is not null) entry.Append(tag).Append("  - ").Append(ReferenceFormats.OneLine(value)).Append('\n');
        }
    }

    /// <summary>An item of CSL-JSON.</summary>
    public static JsonObject CslJson(Source source)
    {
        var item = new JsonObject
        {
            ["id"] = source.Id,
            ["type"] = source.Type.ToKebab(),
            ["title"] = ReferenceFormats.OneLine(TitleOf(source)),
        };
        if (source.Authors.Count > 0) item["author"] = new JsonArray([.. source.Authors.Select(CslName)]);
        if (source.ContainerTitle is { } container) item["container-title"] = container.English;
        if (source.Publisher is { } publisher) item["publisher"] = publisher.English;
        if (source.Issued is { } issued) item["issued"] = CslDate(issued);
        if (source.Accessed is { } accessed) item["accessed"] = CslDate(accessed);
        if (source.Url is not null) item["URL"] = source.Url.OriginalString;
        if (source.Archived is [{ } copy, ..]) item["archive_location"] = copy.OriginalString;
        item["language"] = source.Language;
        return item;
    }

    static string TitleOf(Source source) => source.Title.In(source.Language);

    static JsonNode CslName(Author author)
    {
        if (author.Literal is not null) return new JsonObject { ["literal"] = author.Literal };
        var name = new JsonObject();
        if (author.Family is not null) name["family"] = author.Family;
        if (author.Given is not null) name["given"] = author.Given;
        return name;
    }

    // As many parts as are known: a year alone stays a year. What has no such parts stands as it is written.
    static JsonObject CslDate(Edtf date)
    {
        var ends = new[] { date.Start.Date, date.IsInterval ? date.End.Date : null }.OfType<EdtfDate>().ToList();
        if (ends.Count == 0 || ends.Exists(e => e.Precision is DatePrecision.Century or DatePrecision.Decade or DatePrecision.Season))
        {
            return new JsonObject { ["raw"] = date.Raw };
        }
        var parts = new JsonObject { ["date-parts"] = new JsonArray([.. ends.Select(Parts)]) };
        if (date.IsApproximate || date.IsUncertain) parts["circa"] = true;
        return parts;
    }

    static JsonNode Parts(EdtfDate date) => new JsonArray([
        .. new[] { date.Earliest.Year, date.Earliest.Month, date.Earliest.DayOfMonth }
            .Take(date.Precision switch { DatePrecision.Day => 3, DatePrecision.Month => 2, _ => 1 }).Select(n => (JsonNode)n),
    ]);

    // A name that does not divide stands in braces of its own, so that no comma or "and" in it divides it.
    static string LatexName(Author author) => author.Literal is not null || author.Family is null
        ? $"{{{ReferenceFormats.Latex(ReferenceFormats.OneLine(author.Display))}}}"
        : ReferenceFormats.Latex(ReferenceFormats.OneLine(author.Given is null ? author.Family : $"{author.Family}, {author.Given}"));

    static string LatexType(SourceType type) => type switch
    {
        SourceType.ArticleJournal or SourceType.ArticleMagazine or SourceType.ArticleNewspaper => "article",
        SourceType.Report => "report",
        SourceType.Dataset => "dataset",
        SourceType.Legislation or SourceType.Bill => "legislation",
        SourceType.Chapter => "incollection",
        SourceType.Book => "book",
        _ => "online",
    };

    static string RisType(SourceType type) => type switch
    {
        SourceType.ArticleNewspaper => "NEWS",
        SourceType.ArticleJournal => "JOUR",
        SourceType.ArticleMagazine => "MGZN",
        SourceType.Report => "RPRT",
        SourceType.Dataset => "DATA",
        SourceType.Legislation => "STAT",
        SourceType.Bill => "BILL",
        SourceType.Chapter => "CHAP",
        SourceType.Book => "BOOK",
        SourceType.PostWeblog => "BLOG",
        _ => "ELEC",
    };
}
