using DigitalRights.Facts.Prose;

namespace DigitalRights.Facts.Model;

/// <summary>One row of the comparative table.</summary>
public sealed record Question : IRecord
{
    public required string Id { get; init; }
    public Noun Noun => Noun.Question;
    public required Origin Origin { get; init; }
    public required Text Title { get; init; }

    /// <summary>The row's head where room is short.</summary>
    public required Text Short { get; init; }

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
