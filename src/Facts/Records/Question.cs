using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Names;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>One row of the comparative table.</summary>
public sealed record Question : IRecord
{
    /// <summary>So many answers by which a country is told at a glance stand beside each other on a phone.</summary>
    public const int MostMarks = 3;

    public required string Id { get; init; }
    public Noun Noun => Noun.Question;
    public required Origin Origin { get; init; }
    public required Text Title { get; init; }

    /// <summary>The row's head where room is short.</summary>
    public required Text Short { get; init; }

    /// <summary>The head of its answer where a country is told at a glance; null for most questions.</summary>
    public Text? Mark { get; init; }

    /// <summary>The place of its mark among those, from 1; null for the last.</summary>
    public int? MarkPlace { get; init; }

    /// <summary>Whether the map of the home page shows it.</summary>
    public bool OnMap { get; init; }

    public required Reference Topic { get; init; }
    public Markdown? Note { get; init; }
    public required QuestionKind Kind { get; init; }

    /// <summary>The unit of answers that are numbers.</summary>
    public Text? Unit { get; init; }

    /// <summary>The possible answers, from most to least restrictive; empty for numbers.</summary>
    public IReadOnlyList<ScaleAnswer> Scale { get; init; } = [];

    /// <summary>By country code.</summary>
    public required IReadOnlyDictionary<Key, Answer> Answers { get; init; }

    public Answer? Of(string country) => Answers.GetValueOrDefault(new Key(country));
}

public enum QuestionKind
{
    Scale,
    Number,
}

/// <summary>One of the answers that a question allows.</summary>
/// <param name="Short">The label in a word, for a table of marks.</param>
public sealed record ScaleAnswer(Key Answer, Text Label, Text? Short, Tone Tone);

/// <summary>The answer of one country.</summary>
/// <param name="Choice">One of the question's scale or an open answer; null for a plain number.</param>
/// <param name="Since">Since when it is so.</param>
/// <param name="AsOf">The time for which the sources support it.</param>
/// <param name="Searched">For an answer of no data, what was searched for.</param>
public sealed record Answer(
    Key? Choice, decimal? Value, Edtf? Since, Markdown? Detail, Edtf? AsOf, IReadOnlyList<Reference> Facts,
    IReadOnlyList<Citation> Sources, IReadOnlyList<WebSearch> Searched, Origin Origin);

/// <summary>A search that found no answer, so that readers see what was tried and can try better.</summary>
/// <param name="Words">What was typed.</param>
/// <param name="Language">The language of the words, as a tag of BCP 47.</param>
/// <param name="On">The day of the search.</param>
public sealed record WebSearch(string Words, string Language, Edtf On);

/// <summary>Which way an answer points, shown by a shape and a pattern besides the word.</summary>
public enum Tone
{
    Restricted,
    Mixed,
    Free,
    Neutral,

    /// <summary>Nothing was found, or the publisher does not cover the country.</summary>
    Unknown,

    Disputed,
}

/// <summary>Answers that every question allows besides its own scale.</summary>
public enum OpenAnswer
{
    /// <summary>Nothing was found; it never means no.</summary>
    NoData,

    /// <summary>The source of the row does not cover the country.</summary>
    NotCovered,

    /// <summary>Sources contradict each other.</summary>
    Disputed,

    /// <summary>The law says so, practice does not.</summary>
    InLawNotInPractice,
}

/// <summary>The fields of a question.</summary>
static class QuestionFields
{
    static readonly FieldList Fields = new();

    static readonly Field<Text> Title = Fields.Required("title", Translated, "The question.");
    static readonly Field<Text> Short = Fields.Required("short", Translated, "The row's head, at most 40 characters.");
    static readonly Field<Text> Mark = Fields.Optional("mark", Translated,
        "For the three questions by which a country is told at a glance: the head of their answer, at most 18 characters.", "Network cut");
    static readonly Field<int> MarkPlace = Fields.Optional("mark-place", Integer(1, Question.MostMarks),
        "For those three: the place of the mark, from 1; the one that says most comes first.", "1");
    static readonly Field<bool> OnMap = Fields.Optional("on-map", YesNo,
        "Whether the map of the home page shows it: one question does.", "true");
    static readonly Field<Reference> Topic = Fields.Required("topic", Reference(Noun.Topic), "The topic under which the row stands.");
    static readonly Field<Markdown> Note = Fields.Optional("note", MarkdownText, "What to know before reading the answers.");
    static readonly Field<QuestionKind> Kind = Fields.Required("kind", OneOf<QuestionKind>(),
        "Whether answers are words of a scale or numbers.", "scale");
    static readonly Field<Text> Unit = Fields.Optional("unit", TranslatedUnit, "The unit of answers that are numbers.");
    static readonly Field<IReadOnlyList<ScaleAnswer>> Scale = Fields.Optional("scale", ListOf(ScaleShape()),
        "The possible answers, from most to least restrictive.");

    static readonly Field<IReadOnlyDictionary<Key, Answer>> Answers = Fields.Required("answers", MapOf(AnswerFields.Shape, Noun.Country),
        "One for each country, by code.");
    static readonly Field<IReadOnlyList<Key>> Formerly = FormerNames.DeclareIn(Fields);

    public static Shape<Question> Shape { get; } = new("question",
        Fields,
        v => new Question
        {
            Id = v.Id,
            Origin = v.Origin,
            Title = v.Get(Title),
            Short = v.Get(Short),
            Mark = v.Find(Mark),
            MarkPlace = v.Maybe(MarkPlace),
            OnMap = v.Maybe(OnMap) ?? false,
            Topic = v.Get(Topic),
            Note = v.Find(Note),
            Kind = v.Get(Kind),
            Unit = v.Find(Unit),
            Scale = v.List(Scale),
            Answers = v.Get(Answers),
        });

    static Shape<ScaleAnswer> ScaleShape()
    {
        var fields = new FieldList();
        var answer = fields.Required("answer", ShortName, "Its name in this file.");
        var label = fields.Required("label", Translated, "What readers see.");
        var brief = fields.Optional("short", Translated, "The same in a word of at most ten letters, for a table of marks.", "prison");
        var tone = fields.Required("tone", OneOf<Tone>(), "Which way it points.");
        return new("scale answer", fields, v => new(v.Get(answer), v.Get(label), v.Find(brief), v.Get(tone)));
    }
}

/// <summary>The fields of an answer.</summary>
static class AnswerFields
{
    static readonly FieldList Fields = new();

    static readonly Field<Key> Choice = Fields.Optional("answer", ShortName,
        "One of the scale, or no-data, not-covered, disputed, in-law-not-in-practice.");
    static readonly Field<decimal> Value = Fields.Optional("value", Number, "The answer, when it is a number.");
    static readonly Field<Edtf> Since = Fields.Optional("since", When, "Since when it is so.");
    static readonly Field<Markdown> Detail = Fields.Optional("detail", MarkdownText, "One or two sentences.");
    static readonly Field<Edtf> AsOf = Fields.Optional("as-of", When, "The time for which the sources support it.");
    static readonly Field<IReadOnlyList<Reference>> Facts = Fields.Optional("facts", ListOf(Reference(Noun.Fact)),
        "The facts it rests on.");
    static readonly Field<IReadOnlyList<Citation>> Sources = Fields.Optional("sources", ListOf(CitationFields.Shape),
        "Where the answer is from.");
    static readonly Field<IReadOnlyList<WebSearch>> Searched = Fields.Optional("searched", ListOf(SearchShape()),
        "For no-data alone: at least two searches, one of them in Russian or a language of the country.");

    public static Shape<Answer> Shape { get; } = new("answer", Fields, v =>
        new(v.Find(Choice), v.Maybe(Value), v.Find(Since), v.Find(Detail), v.Find(AsOf), v.List(Facts), v.List(Sources),
            v.List(Searched), new Origin("", v.At, v.Places())));

    static Shape<WebSearch> SearchShape()
    {
        var fields = new FieldList();
        var words = fields.Required("words", Untranslated, "What was typed.");
        var language = fields.Optional("language", LanguageTag, "The language of the words; English when left out.", "ru");
        var on = fields.Required("on", When, "The day of the search.", "2026-11-25");
        return new("search", fields, v => new(v.Get(words), v.Find(language) ?? Languages.English, v.Get(on)));
    }
}
