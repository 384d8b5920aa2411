using DigitalRights.Facts.Dates;
using DigitalRights.Facts.Diagnostics;
using DigitalRights.Facts.Schema;
using DigitalRights.Facts.Texts;
using static DigitalRights.Facts.Schema.Values;

namespace DigitalRights.Facts.Records;

/// <summary>A law, bill, decree or rule, with its stages in time order.</summary>
public sealed record Law(Text Citation, LawStatus Status, IReadOnlyList<LawStage> Stages, IReadOnlyList<Penalty> Penalties) : FactDetails
{
    public override IEnumerable<Citation> Sources => Stages.SelectMany(s => s.Sources);
}

public enum LawStatus
{
    InForce,
    Bill,

    /// <summary>Passed, and sent back by the head of state.</summary>
    Returned,
    Rejected,
    Withdrawn,
    NotYetInForce,
    Repealed,
    Unknown,
}

/// <summary>One dated step of a law.</summary>
public sealed record LawStage(Stage Stage, Edtf Date, Text? Note, IReadOnlyList<Citation> Sources, Location At);

/// <summary>
/// The stages of a law, in the order in which they come. A bill that was returned or rejected may pass some of them again.
/// </summary>
public enum Stage
{
    Proposed,
    FirstReading,
    SecondReading,
    ThirdReading,
    Rejected,
    Withdrawn,

    /// <summary>Passed by parliament.</summary>
    Adopted,

    /// <summary>Sent back to parliament by the head of state.</summary>
    Returned,
    Signed,
    InForce,
    Amended,
    Repealed,
    Expired,
}

/// <summary>A punishment that a law provides, with its range where the source gives one.</summary>
/// <param name="For">The act.</param>
/// <param name="Kind">The sort of punishment, such as loss of liberty.</param>
public sealed record Penalty(Text For, string? Article, Text? Kind, decimal? Minimum, decimal? Maximum, Text? Unit, Text? Note);

/// <summary>The further fields of a law.</summary>
static class LawFields
{
    public static readonly FieldList Fields = new();

    static readonly Field<Text> Name = Fields.Required("citation", Translated,
        "Official name and number, as far as the sources give them.", "Law No. 72 on non-commercial organizations");
    static readonly Field<IReadOnlyList<LawStage>> Stages = Fields.Required("stages", ListOf(StageShape()),
        "Its dated steps, in time order.", "\n  - {stage: adopted, date: 2024-03-14}");
    static readonly Field<LawStatus> Status = Fields.Required("status", OneOf<LawStatus>(),
        "Where it stands according to the sources.", "in-force");
    public static readonly Field<IReadOnlyList<Penalty>> Penalties = Fields.Optional("penalties", ListOf(PenaltyShape()),
        "What it punishes, with the range where the sources give one.");

    public static FactDetails Build(FieldValues v) => new Law(v.Get(Name), v.Get(Status), v.Get(Stages), v.List(Penalties));

    static Shape<LawStage> StageShape()
    {
        var fields = new FieldList();
        var stage = fields.Required("stage", OneOf<Stage>(), "The step.", "adopted");
        var date = fields.Required("date", When, "When.", "2024-03-14");
        var note = fields.Optional("note", Translated, "What to know about this step.");
        var sources = fields.Optional("sources", ListOf(CitationFields.Shape), "Sources of this step, when they differ from the fact's.");
        return new("stage", fields, v => new(v.Get(stage), v.Get(date), v.Find(note), v.List(sources), v.At));
    }

    static Shape<Penalty> PenaltyShape()
    {
        var fields = new FieldList();
        var act = fields.Required("for", Translated, "The act that is punished.");
        var article = fields.Optional("article", Untranslated, "The article.", "\"179(3)\"");
        var kind = fields.Optional("penalty", Translated, "The sort of punishment.", "loss of liberty");
        var minimum = fields.Optional("minimum", Number, "The lower end.");
        var maximum = fields.Optional("maximum", Number, "The upper end.");
        var unit = fields.Optional("unit", TranslatedUnit, "The unit of both ends.", "years");
        var note = fields.Optional("note", Translated, "What to know about it.");
        return new("penalty", fields, v =>
            new(v.Get(act), v.Find(article), v.Find(kind), v.Maybe(minimum), v.Maybe(maximum), v.Find(unit), v.Find(note)));
    }
}
