using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Tables;
using DigitalRights.Facts.Views;

namespace DigitalRights.Theme.Links;

/// <summary>
/// The place of a page or file in the site, from its root: <c>facts/kz/some-fact/</c> or <c>assets/style.css</c>; the home page is empty.
/// </summary>
/// <param name="Fragment">A place on the page, without the number sign, or null.</param>
public readonly record struct Address(string Path, string? Fragment = null)
{
    const string IndexPage = "index.html";
    const string EmbedFolder = "embed/";

    public static Address Home => new("");
    public static Address Countries => Section.Countries.Address;
    public static Address Questions => Section.Questions.Address;
    public static Address Compare => Section.Compare.Address;
    public static Address Chronology => Section.Chronology.Address;
    public static Address Facts => Section.Facts.Address;
    public static Address Topics => Section.Topics.Address;
    public static Address Indicators => Section.Indicators.Address;
    public static Address Essays => Section.Essays.Address;
    public static Address Sources => Section.Sources.Address;
    public static Address Glossary => Section.Glossary.Address;
    public static Address Data => Section.Data.Address;
    public static Address Search => Section.Search.Address;
    public static Address NotFound => new("404.html");

    /// <summary>The feed, which stands there only where the site knows its host.</summary>
    public static Address Feed => new("feed.xml");
    public static Address Sitemap => new("sitemap.xml");

    public static Address Asset(string name) => new($"assets/{name}");

    public static Address TextPage(string page) => new($"{page}/");

    /// <summary>The permanent address of a record.</summary>
    public static Address Of(IRecord record) => record switch
    {
        Country country => Of(country.Noun, country.Slug),
        Correction correction => CorrectionsOf(correction.Date).At(correction.Id),
        _ => Of(record.Noun, record.Id),
    };

    /// <summary>The address of a record of the noun with such an id, or, for a country, with such a file.</summary>
    public static Address Of(Noun noun, string id) => noun switch
    {
        Noun.Fact => new($"facts/{id}/"),
        Noun.Country => new($"countries/{id}/"),
        Noun.Source => new($"sources/{id}/"),
        Noun.Indicator => new($"indicators/{id}/"),
        Noun.Question => new($"compare/{id}/"),
        Noun.Essay => new($"essays/{id}/"),
        Noun.Page => TextPage(id),
        Noun.Topic => new($"topics/{id}/"),
        Noun.Term => new("glossary/", id),
        _ => throw new ArgumentException($"A {noun} has no page."),
    };

    public static Address Of(CountedQuestion question) => new($"{Questions.Path}{question.Id}/");

    /// <summary>The row of a figure on the page of its fact.</summary>
    public static Address Of(Fact fact, Figure figure) => Of(fact).At(FragmentOf(figure));

    /// <summary>The place of a figure on the page of its fact.</summary>
    public static string FragmentOf(Figure figure) => $"figure-{figure.Key.Name}";

    /// <summary>The page of all sources of the facts about a country.</summary>
    public static Address SourcesOf(Country country) => new($"countries/{country.Slug}/sources/");

    /// <summary>The page of the facts of one folder.</summary>
    public static Address FactsIn(string folder) => new($"facts/{folder}/");

    /// <summary>The page of a part of a long list, so far below it that no record's address is the same.</summary>
    public static Address PartOf(Address list, IEnumerable<string> keys) =>
        string.Concat(keys.Select(key => key + "/")) is { Length: > 0 } path ? new($"{list.Path}by/{path}") : list;

    /// <summary>The page of the corrections of a day.</summary>
    public static Address CorrectionsOf(Edtf day) => new($"corrections/{day.Raw}/");

    public static Address Of(CorrectionsPart part) => PartOf(CorrectionsOf(part.Day), part.Way.Select(shelf => shelf.Key));

    public static Address Of(CountryPair pair) => new($"compare/{pair.First.Slug}-{pair.Second.Slug}/");

    public static Address Of(QuestionGroup group) => PartOf(Compare, [group.Topic.Id]);

    /// <summary>The file of a series that may be passed on.</summary>
    public static Address Series(Indicator indicator) => new($"data/{indicator.Id}.csv");

    /// <summary>A table in a format, such as <c>csv</c>.</summary>
    public static Address Of(Table table, string format) => new($"data/{table.Name}.{format}");

    /// <summary>What the tables and their columns mean.</summary>
    public static Address Dictionary => new("data/dictionary/");

    /// <summary>The place where a table is explained.</summary>
    public static Address DictionaryOf(Table table) => Dictionary.At(table.Name);

    /// <summary>What changed since an earlier state; it stands there only where the build was told which.</summary>
    public static Address Changes => new("data/changes.json");

    /// <summary>What others show of a page within theirs.</summary>
    public static Address EmbedOf(IRecord record) => record switch
    {
        Fact => new($"{EmbedFolder}fact/{record.Id}/"),
        Question => new($"{EmbedFolder}compare/{record.Id}/"),
        Indicator => new($"{EmbedFolder}indicator/{record.Id}/"),
        _ => throw new ArgumentException($"A {record.Noun} is shown within no other page.", nameof(record)),
    };

    /// <summary>Whether a page is one that others show within theirs.</summary>
    public bool IsEmbed => Path.StartsWith(EmbedFolder, StringComparison.Ordinal);

    /// <summary>A file of the interface for programs.</summary>
    public static Address Api(string path) => new($"api/v1/{path}");

    /// <summary>The chart of a series that may be passed on, as a picture.</summary>
    public static Address Picture(Indicator indicator) => new($"data/{indicator.Id}.svg");

    public static Address Year(long year) => Of(new Slice(new Period(year)));

    /// <summary>The slice of the chronology about one country, one topic, or both.</summary>
    public static Address Slice(Country? country, Topic? topic) => Of(new Slice(Country: country, Topic: topic));

    /// <summary>A slice of the chronology: the year stands first, then the country, then the topic.</summary>
    public static Address Of(Slice slice) => new(string.Concat(new[]
    {
        "chronology", slice.Period?.ToString(), slice.Country?.Slug, slice.Topic?.Id, slice.Run is { } run ? $"part-{run}" : null,
    }.OfType<string>().Select(name => $"{name}/")));

    /// <summary>A file that a script loads to look through the chronology.</summary>
    public static Address ChronologyFile(string name) => Asset($"chronology/{name}.js");

    public Address At(string fragment) => this with { Fragment = fragment };

    /// <summary>The file that holds it, below the output folder.</summary>
    public string File => Path.Length == 0 || Path.EndsWith('/') ? Path + IndexPage : Path;
}
