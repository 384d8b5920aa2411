using System.Text.RegularExpressions;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>A country profile. Its id is the two-letter code of ISO 3166-1, in lower case.</summary>
public sealed record Country : IRecord
{
    public required string Id { get; init; }
    public Noun Noun => Noun.Country;
    public required Origin Origin { get; init; }

    /// <summary>The last part of its address, from the file's name.</summary>
    public required string Slug { get; init; }

    /// <summary>The name in English and in the country's own languages.</summary>
    public required Text Title { get; init; }

    public Capital? Capital { get; init; }

    /// <summary>The indicator that gives the population.</summary>
    public Reference? Population { get; init; }

    public IReadOnlyList<Regulator> Regulators { get; init; } = [];
    public required Markdown Summary { get; init; }

    /// <summary>The country in one or two sentences, where countries stand side by side.</summary>
    public Markdown? Verdict { get; init; }

    /// <summary>The key developments.</summary>
    public required IReadOnlyList<Reference> Highlights { get; init; }

    public required IReadOnlyList<Reference> Indicators { get; init; }

    /// <summary>What was looked for and not found.</summary>
    public required IReadOnlyList<Markdown> Gaps { get; init; }

    public IReadOnlyList<Citation> Sources { get; init; } = [];

    public IEnumerable<Citation> AllSources =>
        Sources.Concat(Capital?.Sources ?? []).Concat(Regulators.SelectMany(r => r.Sources));
}

public sealed record Capital(Text Name, IReadOnlyList<Citation> Sources);

/// <summary>A body that regulates telecoms, media or data.</summary>
public sealed record Regulator(Text Name, Text Role, IReadOnlyList<Citation> Sources);

/// <summary>The fields of a country profile.</summary>
static partial class CountryFields
{
    static readonly FieldList Fields = new();

    public static readonly Field<Key> Code = Fields.Required("code", ShortName,
        "Two letters of ISO 3166-1 in lower case; also the name of its folder of facts.", "kz");
    static readonly Field<Text> Name = Fields.Required("name", Translated,
        "The name in English and in the country's own languages.", "{en: Kazakhstan, kk: Қазақстан, ru: Казахстан}");
    static readonly Field<Capital> Capital = Fields.Optional("capital", CapitalShape(), "The capital, with a source.");
    static readonly Field<Reference> Population = Fields.Optional("population", Reference(Noun.Indicator),
        "The indicator that gives the population.", "population");
    static readonly Field<IReadOnlyList<Regulator>> Regulators = Fields.Optional("regulators", ListOf(RegulatorShape()),
        "Bodies that regulate telecoms, media or data, with sources.");
    static readonly Field<Markdown> Summary = Fields.Required("summary", MarkdownText,
        "The country in 120 to 200 words, every number bound to a fact.");
    static readonly Field<Markdown> Verdict = Fields.Optional("verdict", MarkdownText,
        "The country in one or two sentences, attributed unless its facts are documented, every number bound to a fact.");
    static readonly Field<IReadOnlyList<Reference>> Highlights = Fields.Required("highlights", ListOf(Reference(Noun.Fact)),
        "The key developments: at most eight fact ids, the most important first. The country's own page tells them newest first.");
    static readonly Field<IReadOnlyList<Reference>> Indicators = Fields.Required("indicators", ListOf(Reference(Noun.Indicator)),
        "The indicators that its page shows.");
    static readonly Field<IReadOnlyList<Markdown>> Gaps = Fields.Required("gaps", ListOf(MarkdownText),
        "What was looked for and not found.");
    static readonly Field<IReadOnlyList<Citation>> Sources = Fields.Optional("sources", ListOf(CitationFields.Shape),
        "Sources of what no fact covers.");

    public static Shape<Country> Shape { get; } = new("country",
        Fields,
        v => new Country
        {
            Id = v.Get(Code).Name,
            Slug = v.Id,
            Origin = v.Origin,
            Title = v.Get(Name),
            Capital = v.Find(Capital),
            Population = v.Find(Population),
            Regulators = v.List(Regulators),
            Summary = v.Get(Summary),
            Verdict = v.Find(Verdict),
            Highlights = v.Get(Highlights),
            Indicators = v.Get(Indicators),
            Gaps = v.Get(Gaps),
            Sources = v.List(Sources),
        });

    /// <summary>The code that a profile gives, also when the profile cannot be read.</summary>
    public static string? CodeIn(string text) => CodeLine().Match(text) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("""^code: *["']?([a-z0-9-]+)""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex CodeLine();

    static Shape<Capital> CapitalShape()
    {
        var fields = new FieldList();
        var name = fields.Required("name", Translated, "Its name.");
        var sources = fields.Required("sources", ListOf(CitationFields.Shape), "Where that is from.");
        return new("capital", fields, v => new(v.Get(name), v.Get(sources)));
    }

    static Shape<Regulator> RegulatorShape()
    {
        var fields = new FieldList();
        var name = fields.Required("name", Translated, "Its name at the time of the source.");
        var role = fields.Required("role", Translated, "What it regulates.");
        var sources = fields.Required("sources", ListOf(CitationFields.Shape), "Where that is from.");
        return new("regulator", fields, v => new(v.Get(name), v.Get(role), v.Get(sources)));
    }
}
