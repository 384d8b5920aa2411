using DigitalRights.Facts.Names;
using DigitalRights.Facts.Records;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Views;

namespace DigitalRights.Facts.Tables;

/// <summary>The comparative table: questions, the answers that they allow, and the answer of each country.</summary>
static class QuestionTables
{
    static readonly IReadOnlyList<Field> Fields = QuestionFields.Shape.Fields;
    static readonly IReadOnlyList<Field> Scale = Fields.Within("scale");
    static readonly IReadOnlyList<Field> Answer = Fields.Within("answers");

    static readonly IReadOnlyList<string> Tones = Scale.Named("tone").Words;

    public static IReadOnlyList<Table> All { get; } =
    [
        new TableOf<Question>("questions", "Questions that are answered for every country, one a row.",
                c => c.Questions, Fields, Noun.Question)
            .Key("id", "The name of its file, which never changes.", q => q.Id)
            .PageOf(q => q)
            .Words("title", q => q.Title)
            .Words("short", q => q.Short)
            .Words("mark", q => q.Mark)
            .Whole("mark-place", q => q.MarkPlace)
            .YesNo("on-map", q => q.OnMap)
            .Id("topic", q => q.Topic.Id)
            .Prose("note", q => q.Note)
            .Word<QuestionKind>("kind", q => q.Kind)
            .Words("unit", q => q.Unit),
        new TableOf<(Question Question, int Place, ScaleAnswer Item)>("question-scales",
                "The answers that a question allows besides those that every question does, one a row, from most to least restrictive.",
                c => c.Questions.SelectMany(q => q.Scale.Select((item, i) => (q, i + 1, item))), Scale)
            .About(Noun.Question, r => r.Question.Id)
            .Place(r => r.Place)
            .Plain("answer", r => r.Item.Answer.Name)
            .Words("label", r => r.Item.Label)
            .Words("short", r => r.Item.Short)
            .Word<Tone>("tone", r => r.Item.Tone),
        new TableOf<Cell>("answers", "Answers, one question and country a row. No data never means no.", Cells, Answer)
            .About(Noun.Question, a => a.Question.Id)
            .About(Noun.Country, a => a.Country.Id)
            .Plain("answer", a => a.Answer.Choice?.Name)
            .Also(new("label", ColumnType.Text, "The answer in the words of the question; none for an answer that every question allows."),
                (a, _) => a.Label?.English)
            .Also(new("tone", ColumnType.Text, "Which way the answer points.") { IsRequired = true, Words = Tones },
                (a, _) => a.Tone.ToKebab())
            .Number("value", a => a.Answer.Value)
            .Date("since", a => a.Answer.Since)
            .Prose("detail", a => a.Answer.Detail)
            .Date("as-of", a => a.Answer.AsOf),
        Several("answer-facts", "The facts that an answer rests on, one a row.", a => a.Facts, Answer)
            .Id("facts", r => r.Item.Id, "fact"),
        Several("answer-sources", "Where an answer is from, one source and place in it a row.", a => a.Sources, Answer.Within("sources"))
            .Id("id", r => r.Item.Source.Id, "source")
            .Words("locator", r => r.Item.Locator),
        Several("answer-searches", "Searches that found no answer, one a row.", a => a.Searched, Answer.Within("searched"))
            .Plain("words", r => r.Item.Words)
            .Plain("language", r => r.Item.Language)
            .Date("on", r => r.Item.On),
    ];

    static IEnumerable<Cell> Cells(Catalogue catalogue) =>
        catalogue.Questions.SelectMany(q => catalogue.Countries.Select(c => Cell.Of(q, c)));

    static TableOf<(Cell Cell, int Place, TItem Item)> Several<TItem>(
        string name, string holds, Func<Answer, IEnumerable<TItem>> items, IReadOnlyList<Field> fields) =>
        new TableOf<(Cell Cell, int Place, TItem Item)>(name, holds,
            c => Cells(c).SelectMany(a => items(a.Answer).Select((item, i) => (a, i + 1, item))), fields)
            .About(Noun.Question, r => r.Cell.Question.Id)
            .About(Noun.Country, r => r.Cell.Country.Id)
            .Place(r => r.Place);
}
