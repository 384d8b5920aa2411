using DigitalRights.Facts.Names;
using DigitalRights.Site.Downloads;
using DigitalRights.Site.Modules;
using DigitalRights.Theme.Links;

namespace DigitalRights.Site.Api;

/// <summary>
/// The interface for programs: files of JSON under stable addresses, each with its schema, made of the same tables as the downloads.
/// </summary>
static class ApiFiles
{
    public const string FactPath = "facts/{folder}/{name}.json";

    const string CountryPath = "countries/{id}.json";
    const string QuestionPath = "questions/{id}.json";
    const string IndicatorPath = "indicators/{id}.json";

    public static IReadOnlyList<ApiAnswer> Answers { get; } =
    [
        ApiIndex.Answer,
        RecordAnswers.List(Noun.Country, "All countries.", CountryPath),
        RecordAnswers.One(Noun.Country, CountryPath, "A country, with its regulators, key developments and gaps."),
        RecordAnswers.List(Noun.Fact, "All facts, without their texts.", FactPath),
        RecordAnswers.One(Noun.Fact, FactPath,
            "A fact: what it says, how well it is supported, when it was checked, its sources with the places in them, its figures and "
                + "versions, and what only facts of its kind have."),
        RecordAnswers.List(Noun.Question, "All questions.", QuestionPath),
        RecordAnswers.One(Noun.Question, QuestionPath, "A question, with the answer of each country and what it rests on."),
        RecordAnswers.List(Noun.Indicator, "All series.", IndicatorPath),
        RecordAnswers.One(Noun.Indicator, IndicatorPath, "A series, with its values where they may be passed on."),
        RecordAnswers.List(Noun.Topic, "All topics.", null, isWhole: true),
        RecordAnswers.List(Noun.Source, "The bibliography.", null, isWhole: true),
        ChronologyAnswers.Years,
        ChronologyAnswers.Year,
        SearchAnswer.Documents,
    ];

    public static IEnumerable<MadeFile> Of(DataTables tables)
    {
        var site = new ApiSite(tables);
        return Answers.SelectMany(answer => answer.Files(site)
                .Append(new(Address.Api(answer.SchemaPath).File, () => ApiSchema.Of(answer, site))))
            .Append(new(Address.Api(ApiDescription.Path).File, () => ApiDescription.Of(site)));
    }
}
